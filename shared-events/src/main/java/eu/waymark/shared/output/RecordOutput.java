package eu.waymark.shared.output;

import eu.waymark.shared.Line;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.document.Document;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records an output of the project. A further one under the same name replaces the one before.
 *
 * @param output the readable name that it goes by in this record
 * @param title what it is called
 * @param community the community of practice that it is about, where it is about one
 * @param producedBy the partner that produced it
 * @param deliveredOn the day of the delivery; absent where no date is known
 * @param reason why the one before is replaced; rule REC-02 asks for it then
 */
public record RecordOutput(
        ProjectId project,
        OutputId output,
        OutputKind kind,
        @Line String title,
        @Nullable CommunityCode community,
        @Nullable PartnerId producedBy,
        @Nullable LocalDate deliveredOn,
        @Nullable Document document,
        @Nullable String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements OutputCommand {
    @Override
    public String subject() {
        return Subjects.output(output);
    }
}
