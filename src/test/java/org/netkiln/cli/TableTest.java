package org.netkiln.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void columnsAlignUnderChineseHeadsToo() {
        Table table = new Table(Set.of(1), "节点", "参数", "形状");
        table.row("conv1", "156", "6×24×24");

        assertThat(table.lines()).containsExactly("节点   参数  形状", "conv1   156  6×24×24");
    }

    @Test
    void columnsAlignWordsLeftAndNumbersRight() {
        Table table = new Table(Set.of(1), "node", "parameters", "shape");
        table.row("conv1", "156", "6×24×24");
        table.row("flatten", "0", "256");

        assertThat(table.lines())
                .containsExactly(
                        "node     parameters  shape", "conv1           156  6×24×24", "flatten           0  256");
    }
}
