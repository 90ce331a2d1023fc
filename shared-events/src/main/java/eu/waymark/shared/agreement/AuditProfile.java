package eu.waymark.shared.agreement;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which law says what the record must show; see the domain notes on audit trails. */
public enum AuditProfile {
    /** Grants that the Commission manages itself, 2014-2020: Regulation (EU) 2018/1046 Art. 132. */
    DIRECT_2014("direct-2014"),
    /** EU Model Grant Agreement, 2021-2027: Art. 20. */
    DIRECT_2021("direct-2021"),
    /** National programmes, 2014-2020: Regulation (EU) 514/2014 Art. 21. */
    SHARED_2014("shared-2014"),
    /** National programmes, 2021-2027: Regulation (EU) 2021/1060 Art. 69(6), 82. */
    SHARED_2021("shared-2021");

    private final String code;

    AuditProfile(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
