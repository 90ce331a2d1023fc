package eu.waymark.query.export.csv;

import eu.waymark.query.answer.WholeList;
import eu.waymark.query.export.Extract;
import eu.waymark.query.partner.PartnerQueries;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.project.ProjectId;
import java.util.List;

/** Where each partner stands. */
record PartnerRows(Extract extract) implements Table.Rows {
    static final Columns COLUMNS = Columns.of(PartnerStatus.class);

    @Override
    public void writeTo(Table table) {
        ProjectId project = extract.provenance().project();
        PartnerQueries partners = new PartnerQueries(extract.asking());
        List<PartnerStatus> rows = WholeList.of(paging -> partners.find(new FindPartners(project, null, paging)));
        rows.forEach(row -> table.row(COLUMNS.cells(row)));
    }
}
