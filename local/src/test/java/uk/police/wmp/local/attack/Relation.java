package uk.police.wmp.local.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cells whose signed sum is nought.
 *
 * @param cells which
 * @param signs 1 or -1 for each
 */
record Relation(List<Cell> cells, int[] signs) {

    /** The parts add up to the whole. */
    static Relation sum(Cell whole, List<Cell> parts) {
        List<Cell> cells = new ArrayList<>(parts);
        cells.add(whole);
        int[] signs = new int[cells.size()];
        Arrays.fill(signs, 1);
        signs[parts.size()] = -1;
        return new Relation(cells, signs);
    }

    /** Two of the same are one. */
    List<Object> id() {
        return List.of(cells, Arrays.toString(signs));
    }

    boolean saysThatTwoAreOne() {
        return signs.length == 2 && signs[0] + signs[1] == 0;
    }

    boolean holds() {
        long sum = 0;
        for (int i = 0; i < signs.length; i++) {
            sum += signs[i] * cells.get(i).exact();
        }
        return sum == 0;
    }

    /** Whether what isn't known are parts, all of this sign, that add up to one person. */
    boolean saysOfOnePerson(int sign) {
        long left = 0;
        for (int i = 0; i < signs.length; i++) {
            if (cells.get(i).isKnown()) {
                left -= sign * signs[i] * cells.get(i).exact();
            } else if (signs[i] != sign) {
                return false;
            }
        }
        return left == 1;
    }

    /** Whether it could tell of anything that isn't known. */
    boolean tells() {
        return cells.stream().anyMatch(cell -> !cell.isKnown());
    }
}
