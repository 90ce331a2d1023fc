package eu.waymark.eventstore.axonserver;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Says of each class that is skipped that it is, and how to have it run. */
final class AxonServerCondition implements ExecutionCondition {
    @Override
    @SuppressWarnings("SystemOut") // the line is for whoever reads what the build says
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (GivenAxonServer.isThere()) return ConditionEvaluationResult.enabled("an Axon Server is given");
        String why = context.getDisplayName() + " is skipped: " + GivenAxonServer.VARIABLE
                + " names no Axon Server in development mode, such as localhost:8124";
        if (context.getTestMethod().isEmpty()) System.out.println(why);
        return ConditionEvaluationResult.disabled(why);
    }
}
