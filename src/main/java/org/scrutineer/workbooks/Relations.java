package org.scrutineer.workbooks;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** Which parts a part belongs together with. Parts outside the package are never followed. */
final class Relations {
    private record Relation(String type, String target) {}

    private final Map<String, Relation> relations = new LinkedHashMap<>();

    /** @param part whose relations these are; empty for the package itself */
    static Relations of(Parts parts, String part, XMLInputFactory factory) throws IOException, XMLStreamException {
        Relations relations = new Relations();
        int folder = part.lastIndexOf('/') + 1;
        String name = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        Optional<InputStream> found = parts.open(name);
        if (found.isEmpty()) {
            return relations;
        }
        try (InputStream bytes = found.get()) {
            Xml xml = Xml.of(factory, bytes);
            while (xml.next()) {
                if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    if (relations.relations.size() > Limits.PARTS) {
                        throw Refused.tooManyParts();
                    }
                    relations.relations.put(xml.attribute("Id", ""), new Relation(xml.attribute("Type", ""),
                            resolved(part.substring(0, folder), xml.attribute("Target", ""))));
                }
            }
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        String path = URI.create("/" + folder).resolve(target.replace('\\', '/').replace(" ", "%20")).getPath();
        if (path == null) {
            throw Refused.damaged();
        }
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /** The part of the first relation whose type ends so; Strict files begin the same types differently. */
    Optional<String> ofType(String ending) {
        return relations.values().stream().filter(relation -> relation.type().endsWith(ending))
                .map(Relation::target).findFirst();
    }

    Optional<String> target(String id, String ending) {
        return Optional.ofNullable(relations.get(id)).filter(relation -> relation.type().endsWith(ending))
                .map(Relation::target);
    }
}
