package eu.waymark.backoffice;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ViewsInMongoDb.class)
class MongoAskingTest extends AskingTest {}
