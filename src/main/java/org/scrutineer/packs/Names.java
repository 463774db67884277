package org.scrutineer.packs;

/** What stands inside a pack, in this order; nothing else may. Nothing is ever written under these names. */
final class Names {
    static final String MANIFEST = "manifest.json";
    static final String SETS = "sets.jsonl";
    static final String CHANGES = "changes.jsonl";
    private static final String FILES = "attachments/";

    private Names() {}

    static String of(Manifest.Kept file) {
        return FILES + file.sha256();
    }
}
