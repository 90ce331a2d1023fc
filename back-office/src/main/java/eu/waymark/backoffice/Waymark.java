package eu.waymark.backoffice;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The main class. */
@SpringBootApplication
public class Waymark {
    static void main(String[] arguments) {
        SpringApplication.run(Waymark.class, arguments);
    }
}
