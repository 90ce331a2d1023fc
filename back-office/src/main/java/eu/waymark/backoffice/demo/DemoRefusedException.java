package eu.waymark.backoffice.demo;

/** A command of the demonstration was not carried out. The message names its line and says why. */
public class DemoRefusedException extends RuntimeException {
    DemoRefusedException(String message) {
        super(message);
    }
}
