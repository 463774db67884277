package org.scrutineer.layouts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scrutineer.workbooks.Sheet;

/**
 * Finds the tables of a sheet and understands them as one of the shapes that features offer. Takes time in proportion to
 * the cells.
 */
public final class Recogniser {
    private Recogniser() {}

    /**
     * Every table of the sheet as every shape that it fits, the best fit first; tables that fit nothing are left out.
     */
    public static List<Recognition> recognise(Sheet sheet, List<Shape> shapes) {
        Grid grid = Grid.of(sheet);
        List<Synonyms> synonyms = shapes.stream().map(Synonyms::new).toList();
        List<Header> headers = new HeaderFinder(grid, synonyms).headers();
        List<Recognition> recognitions = new ArrayList<>();
        for (int table = 0; table < headers.size(); table++) {
            Block block = Block.of(grid.lines(), headers, table);
            for (int shape = 0; shape < shapes.size(); shape++) {
                new TableReader(sheet, shapes.get(shape), synonyms.get(shape), block).read(Map.of())
                        .ifPresent(recognitions::add);
            }
        }
        recognitions.sort(Comparator.comparingDouble(Recognition::score).reversed());
        return recognitions;
    }

    /** Every table of the sheet as the shape that fits it best, in the order of the sheet. */
    public static List<Recognition> tables(Sheet sheet, List<Shape> shapes) {
        SortedMap<Integer, Recognition> best = new TreeMap<>();
        recognise(sheet, shapes).forEach(found -> best.putIfAbsent(found.headerRow(), found));
        return List.copyOf(best.values());
    }

    /**
     * The sheet's best table with columns given to fields by a person. Columns that are not named are understood as
     * before.
     *
     * @param chosenColumns column, from 0, to the name of a field; empty for a column that is not to be taken in
     * @return nothing where the sheet holds no table at all
     */
    public static Optional<Recognition> recognise(Sheet sheet, Shape shape, Map<Integer, String> chosenColumns) {
        Grid grid = Grid.of(sheet);
        Synonyms synonyms = new Synonyms(shape);
        List<Header> headers = new HeaderFinder(grid, List.of(synonyms)).headers();
        List<Recognition> recognitions = new ArrayList<>();
        for (int table = 0; table < headers.size(); table++) {
            new TableReader(sheet, shape, synonyms, Block.of(grid.lines(), headers, table)).read(chosenColumns)
                    .ifPresent(recognitions::add);
        }
        return recognitions.stream().max(Comparator.comparingDouble(Recognition::score));
    }

    /** The same table as before with columns given to fields by a person, as in {@link #recognise(Sheet, Shape, Map)}. */
    public static Recognition again(Recognition before, Map<Integer, String> chosenColumns) {
        Grid grid = Grid.of(before.sheet());
        Synonyms synonyms = new Synonyms(before.shape());
        List<Header> headers = new HeaderFinder(grid, List.of(synonyms)).headers();
        for (int table = 0; table < headers.size(); table++) {
            Block block = Block.of(grid.lines(), headers, table);
            if (block.headerRow() == before.headerRow()) {
                return new TableReader(before.sheet(), before.shape(), synonyms, block).read(chosenColumns)
                        .orElse(before);
            }
        }
        return before;
    }
}
