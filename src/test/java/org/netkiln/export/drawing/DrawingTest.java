package org.netkiln.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.netkiln.check.Checker;
import org.netkiln.edit.MoveNodes;
import org.netkiln.graph.Network;
import org.netkiln.graph.Position;
import org.netkiln.layer.Catalogue;
import org.netkiln.layout.Arranger;
import org.netkiln.layout.Direction;
import org.netkiln.layout.Scene;
import org.netkiln.project.Presets;
import org.xml.sax.InputSource;

class DrawingTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    @Test
    void anSvgKeepsTextAndHasAGroupForEachNode() {
        String svg = lenet().svg();

        assertThat(svg).contains("<g id='conv1'>", ">Conv2d<", ">6 @ 5×5<", ">156<", ">6×24×24<", ">10,164<");
    }

    @Test
    void anSvgIsSoundXml() {
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(lenet().svg()))))
                .doesNotThrowAnyException();
    }

    @Test
    void nothingIsCutOff() {
        assertThat(lenet().svg()).doesNotContain("…");
    }

    @Test
    void aPngIsAsLargeAsItsScaleSays() throws IOException {
        BufferedImage once = ImageIO.read(new ByteArrayInputStream(lenet().png(1)));
        BufferedImage twice = ImageIO.read(new ByteArrayInputStream(lenet().png(2)));

        assertThat(twice.getWidth()).isBetween(2 * once.getWidth() - 2, 2 * once.getWidth());
        assertThat(once.getRGB(0, 0)).isEqualTo(0xffffffff);
    }

    @Test
    void thePaperIsWhiteToTheLastPixel() {
        BufferedImage odd = lenet().image(0.37);

        assertThat(odd.getRGB(odd.getWidth() - 1, odd.getHeight() - 1)).isEqualTo(0xffffffff);
    }

    private static Drawing lenet() {
        Network network = Presets.load().find("lenet").orElseThrow().project().network();
        Map<String, Position> places = Arranger.arrange(network, CATALOGUE, Direction.RIGHT, 960);
        Network there = new MoveNodes(places).applyTo(network);
        return new Drawing(Scene.of(there, CATALOGUE, Optional.empty()), new Checker(CATALOGUE).check(network));
    }
}
