package eu.waymark.backoffice.page;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Has the templates' links made by {@link PastLinks}. */
class PastLinkBuilder implements BeanPostProcessor {
    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof SpringTemplateEngine engine) engine.setLinkBuilder(new PastLinks());
        return bean;
    }
}
