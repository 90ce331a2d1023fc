package eu.waymark.backoffice.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/** The pages, beside the interface for programs. */
@Configuration(proxyBeanMethods = false)
@Import({
    PortfolioPage.class,
    ProjectPage.class,
    TimelinePage.class,
    PartnerPage.class,
    ActivityPages.class,
    RoadmapPages.class,
    BenchmarkPage.class,
    GuidelinesPage.class,
    LedgerPage.class,
    ComparePage.class,
    PastLinkBuilder.class,
    PageProblems.class
})
public class PageConfiguration implements WebMvcConfigurer {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        WebContentInterceptor fresh = new WebContentInterceptor();
        fresh.setCacheControl(CacheControl.noStore());
        registry.addInterceptor(fresh).addPathPatterns("/", "/projects/**", "/ledger");
    }
}
