package org.scrutineer.packs;

import java.nio.file.Path;
import java.util.function.Function;
import org.scrutineer.protection.KeyFile;

/** Makes a workspace that begins with a pack. */
public interface Beginning {
    /** @param key protects it; its recovery key was shown to the person */
    <R> R in(Path folder, KeyFile.Made key, Function<PackDesk, R> job);
}
