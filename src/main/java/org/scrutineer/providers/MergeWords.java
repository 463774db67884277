package org.scrutineer.providers;

import org.scrutineer.providers.ProviderMerging.Merge;

/** What is told of a merge. */
final class MergeWords {
    private MergeWords() {}

    static String of(Provider merged, Provider into, Merge merge) {
        String moved = switch (merge.moved()) {
            case 0 -> "";
            case 1 -> " 1 record moved with it.";
            default -> " " + merge.moved() + " records moved with it.";
        };
        String both = merge.told().isEmpty()
                ? ""
                : " Both had a figure for " + String.join(", ", merge.told()) + ": that of " + into.name()
                        + " counts until somebody looks at it.";
        return merged.name() + " is merged into " + into.name() + "." + moved + both;
    }
}
