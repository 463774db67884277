package org.scrutineer.recommendations;

import java.util.List;

/** Reads the recommendations of every review with what lists show of them, in one go. */
public final class RegisterReader {
    private final ReviewModel.Stores stores;

    public RegisterReader(ReviewModel.Stores stores) {
        this.stores = stores;
    }

    /** What has ended too, by review and in the order of each. */
    public List<RegisterEntry> entries() {
        return ReviewReading.all(stores).stream().flatMap(reading -> reading.entries().stream()).toList();
    }
}
