package org.scrutineer.intake;

import java.util.List;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.layouts.Field;
import org.scrutineer.layouts.Recognition;

/** What a person's choice about a doubt comes to. */
sealed interface Decision {
    /** The column is read as the field that the doubt is about. */
    record Column(String sheet, int column, String field) implements Decision {}

    /** The cell means this. */
    record Cell(CellPlace place, String text) implements Decision {}

    /** It is right as it is. */
    record Right() implements Decision {}

    static Decision of(Doubt doubt, Doubt.Choice choice, List<Recognition> tables) {
        if (choice.name().startsWith("column:")) {
            int column = Integer.parseInt(choice.name().substring("column:".length()));
            return new Column(doubt.sheet(), column, field(doubt, tables));
        }
        return switch (choice.name()) {
            case "keep" -> new Right();
            case "leave" -> new Column(doubt.sheet(), column(doubt.address()), "");
            default -> new Cell(new CellPlace(doubt.sheet(), doubt.address()), choice.name());
        };
    }

    default void apply(ImportModel model) {
        switch (this) {
            case Column column -> model.map(column.sheet(), column.column(), column.field());
            case Cell cell -> model.correct(cell.place(), cell.text());
            case Right right -> model.inHandProperty().set(model.inHandProperty().get());
        }
    }

    private static String field(Doubt doubt, List<Recognition> tables) {
        return tables.stream()
                .filter(table -> table.sheet().name().equals(doubt.sheet()))
                .flatMap(table -> table.shape().fields().stream())
                .filter(field -> field.label().equals(doubt.what()))
                .map(Field::name)
                .findFirst()
                .orElse("");
    }

    /** The column, from 0, of letters such as F. */
    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
