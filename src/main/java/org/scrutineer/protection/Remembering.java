package org.scrutineer.protection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.ui.Problem;

/** Asks once for each key file, and gives the same answer when that is wanted again in the same work. */
public final class Remembering implements Unlocking {
    private final Unlocking other;
    private final Map<String, Optional<StoreKey>> answers = new HashMap<>();
    private Problem refusal;

    public Remembering(Unlocking other) {
        this.other = other;
    }

    @Override
    public StoreKey unlock(KeyFile file, String what) {
        return answers.computeIfAbsent(new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8),
                text -> ask(file, what)).orElseThrow(() -> refusal);
    }

    private Optional<StoreKey> ask(KeyFile file, String what) {
        try {
            return Optional.of(other.unlock(file, what));
        } catch (Problem refused) {
            refusal = refused;
            return Optional.empty();
        }
    }
}
