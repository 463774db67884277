package org.scrutineer.layouts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of table that a feature can take in.
 *
 * @param label what a person calls it: "Recommendation tracker"
 */
public record Shape(String name, String label, List<Field> fields) {
    public Shape {
        fields = List.copyOf(fields);
        Set<String> names = new HashSet<>();
        for (Field field : fields) {
            if (!names.add(field.name())) {
                throw new IllegalArgumentException("Two fields are named " + field.name() + ".");
            }
        }
    }

    public Optional<Field> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }
}
