package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.command.CommandRequest;
import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.problem.Reply;
import eu.waymark.shared.ledger.KeyChanged;
import eu.waymark.shared.ledger.SignedCheckpoint;
import java.util.List;
import java.util.Optional;

/** To a folder that no server runs on. */
final class LocalAccess implements Access {
    private final House house;

    LocalAccess(House house) {
        this.house = house;
    }

    @Override
    public Reply send(CommandRequest request) {
        return house.commandDesk().send(request);
    }

    @Override
    public RecordStatus status() {
        return house.operations().status();
    }

    @Override
    public void rebuild(List<String> views) {
        house.operations().rebuild(views);
    }

    @Override
    public SignedCheckpoint checkpoint() {
        return house.operations().checkpoint();
    }

    @Override
    public KeyChanged rotateKey() {
        return house.operations().rotateKey();
    }

    @Override
    public Optional<String> newKey() {
        return house.newKey();
    }

    @Override
    public void close() {
        house.close();
    }
}
