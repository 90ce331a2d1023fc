package eu.waymark.backoffice.businessday;

import eu.waymark.backoffice.ViewsInMongoDb;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ViewsInMongoDb.class)
class MongoBusinessDayTest extends BusinessDayTest {}
