package org.scrutineer.clashes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.ledger.Fields;

/**
 * One of the values between which a person decides.
 *
 * @param by those who said it, the first first: two can say the same
 * @param values in words; empty where it says nothing
 * @param fields as the ledger holds them
 * @param shown whether it is what the register shows until somebody decides
 */
public record Version(List<By> by, List<Value> values, Fields fields, boolean shown) {
    public Version {
        by = List.copyOf(by);
        values = List.copyOf(values);
    }

    /**
     * @param device the computer where it was done
     * @param reason that was given for it, but not where a file is the reason
     * @param here whether it was done in this workspace; otherwise a pack brought it
     */
    public record By(String who, String device, Instant at, Optional<String> reason, boolean here) {}

    /** Whether somebody said it in this workspace. */
    public boolean here() {
        return by.stream().anyMatch(By::here);
    }

    /** Everything it says, a line for each thing. */
    public String text() {
        return values.isEmpty() ? "Nothing" : values.stream().map(Value::line).collect(Collectors.joining("\n"));
    }

    /** "T. Hale", or "A. Brown and T. Hale". */
    public String who() {
        return by.stream().map(By::who).distinct().collect(Collectors.joining(" and "));
    }
}
