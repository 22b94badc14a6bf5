package org.netkiln.interact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.netkiln.layout.Point;

/** Wheel, trackpad, fingers, space bar and middle button. */
class NavigationTest {
    private final Stage stage = Stage.row();
    private final Point at = Stage.point(300, 200);

    @Test
    void aWheelZoomsAtThePointer() {
        stage.put(new Input.Scrolled(at, 0, 240, Modifiers.NONE, true));

        assertThat(stage.viewport().scale()).isEqualTo(2);
        assertThat(stage.viewport().toScreen(at)).isEqualTo(at);
    }

    @Test
    void withCtrlToo() {
        stage.put(new Input.Scrolled(at, 0, -240, Modifiers.CTRL, true));

        assertThat(stage.viewport().scale()).isEqualTo(0.5);
    }

    @Test
    void withShiftAWheelPansSideways() {
        stage.put(new Input.Scrolled(at, 40, 0, Modifiers.SHIFT, true));

        assertThat(stage.viewport()).isEqualTo(Viewport.of(1200, 800).pan(40, 0));
    }

    @Test
    void twoFingersOnATrackpadPanBothWays() {
        stage.put(new Input.Scrolled(at, -12, 30, Modifiers.NONE, false));

        assertThat(stage.viewport()).isEqualTo(Viewport.of(1200, 800).pan(-12, 30));
    }

    @Test
    void withCtrlTheyZoom() {
        stage.put(new Input.Scrolled(at, 0, 240, Modifiers.CTRL, false));

        assertThat(stage.viewport().scale()).isEqualTo(2);
    }

    @Test
    void pinchingZoomsBetweenTheFingers() {
        stage.put(new Input.Pinched(at, 1.5));

        assertThat(stage.viewport().scale()).isEqualTo(1.5);
        assertThat(stage.viewport().toScreen(at).x()).isCloseTo(300, within(1e-9));
    }

    @Test
    void theMiddleButtonPullsTheCanvasAlong() {
        stage.press(at, Button.MIDDLE, Modifiers.NONE).move(Stage.beside(at, 70, -30));

        assertThat(stage.viewport().toScreen(at)).isEqualTo(new Point(370, 170));
    }

    @Test
    void theGrabbedPointStaysUnderThePointer() {
        stage.press(at, Button.MIDDLE, Modifiers.NONE);
        for (Point screen : new Point[] {new Point(320, 260), new Point(500, 100), new Point(90, 700)}) {
            stage.move(stage.viewport().toCanvas(screen));
            assertThat(stage.viewport().toScreen(at)).isEqualTo(screen);
        }
    }

    @Test
    void untilTheButtonIsUp() {
        stage.press(at, Button.MIDDLE, Modifiers.NONE)
                .put(new Input.PointerReleased(at, Button.MIDDLE, Modifiers.NONE))
                .move(Stage.beside(at, 70, -30));

        assertThat(stage.viewport()).isEqualTo(Viewport.of(1200, 800));
    }

    @Test
    void withTheSpaceBarDownTheFirstButtonDoesTheSame() {
        stage.put(new Input.KeyPressed(Key.SPACE, Modifiers.NONE))
                .press(stage.on("one"))
                .move(Stage.beside(stage.on("one"), 70, -30));

        assertThat(stage.viewport()).isEqualTo(Viewport.of(1200, 800).pan(70, -30));
        assertThat(stage.edits()).isEmpty();
    }

    @Test
    void andLettingGoOfItOpensNoMenuThen() {
        stage.put(new Input.KeyPressed(Key.SPACE, Modifiers.NONE))
                .drag(at, Stage.beside(at, 70, -30))
                .put(new Input.KeyReleased(Key.SPACE));

        assertThat(stage.effects()).noneMatch(Effect.OpenMenu.class::isInstance);
        assertThat(stage.tool().isIdle()).isTrue();
    }

    @Test
    void theSpaceBarMayGoUpFirst() {
        stage.put(new Input.KeyPressed(Key.SPACE, Modifiers.NONE))
                .press(at)
                .put(new Input.KeyReleased(Key.SPACE))
                .release(at);

        assertThat(stage.tool().isIdle()).isTrue();
        assertThat(stage.effects()).noneMatch(Effect.OpenMenu.class::isInstance);
    }

    @Test
    void aSpaceBarThatRepeatsIsStillDown() {
        stage.put(new Input.KeyPressed(Key.SPACE, Modifiers.NONE)).put(new Input.KeyPressed(Key.SPACE, Modifiers.NONE));

        assertThat(stage.effects()).isEmpty();
        assertThat(stage.overlay().cursor()).isEqualTo(Cursor.OPEN_HAND);
    }

    @Test
    void oneCanZoomWhileSomethingIsDragged() {
        stage.press(stage.on("one"))
                .move(Stage.beside(stage.on("one"), 80, 160))
                .put(new Input.Scrolled(at, 0, 240, Modifiers.NONE, true));

        assertThat(stage.viewport().scale()).isEqualTo(2);
        assertThat(stage.overlay().drag()).isPresent();
    }

    @Test
    void whatIsDraggedStaysUnderThePointerWhileTheCanvasMoves() {
        Point at = stage.on("one");
        stage.press(at)
                .move(Stage.beside(at, 80, 160))
                .put(new Input.Scrolled(Stage.beside(at, 80, 160), -320, 0, Modifiers.NONE, false));

        assertThat(stage.overlay().drag().orElseThrow().moved().get("one").x()).isEqualTo(400 + 80 + 320);
    }

    @Test
    void keysZoomAroundTheMiddle() {
        Point centre = stage.viewport().centre();
        stage.key(Key.PLUS);
        assertThat(stage.viewport().scale()).isEqualTo(1.25);
        assertThat(stage.viewport().centre().x()).isCloseTo(centre.x(), within(1e-9));

        stage.key(Key.MINUS).key(Key.MINUS);
        assertThat(stage.viewport().scale()).isEqualTo(0.8);

        stage.key(Key.ZERO);
        assertThat(stage.viewport().scale()).isEqualTo(1);
    }

    @Test
    void homeAndFShowEverything() {
        stage.key(Key.HOME);
        assertThat(stage.viewport())
                .isEqualTo(Viewport.of(1200, 800).fit(stage.scene().bounds()));

        stage.key(Key.ZERO).key(Key.F);
        assertThat(stage.viewport().visible().contains(stage.on("sink"))).isTrue();
    }

    @Test
    void withShiftFShowsWhatIsSelected() {
        stage.select("sink").key(Key.F, Modifiers.SHIFT);

        assertThat(stage.viewport().centre().x()).isCloseTo(stage.on("sink").x(), within(1e-9));
    }
}
