package eu.waymark.query.partner;

import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerStatus.ExchangeCount;
import eu.waymark.shared.partner.PartnerStatus.Exchanges;

/** Counts legs of exchanges for one of the two cities. */
final class Legs {
    private Legs() {}

    /** With so many more legs done and planned, as the host of this leg or as its guest. */
    static Exchanges counted(Exchanges was, PartnerId city, ActivityDetails leg, int done, int planned) {
        return city.equals(leg.host())
                ? new Exchanges(counted(was.hosted(), done, planned), was.sent())
                : new Exchanges(was.hosted(), counted(was.sent(), done, planned));
    }

    private static ExchangeCount counted(ExchangeCount was, int done, int planned) {
        return new ExchangeCount(was.done() + done, was.planned() + planned);
    }
}
