package org.netkiln.ui.canvas;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.netkiln.interact.SearchMenu;
import org.netkiln.ui.fx.LayerIcons;
import org.netkiln.ui.model.Desk;

/** One layer in the search menu; one that would not fit is pale, and says why. */
final class ChoiceCell extends ListCell<SearchMenu.Choice> {
    private static final PseudoClass MISFIT = PseudoClass.getPseudoClass("misfit");

    private final Desk desk;

    ChoiceCell(Desk desk, Runnable take) {
        this.desk = desk;
        getStyleClass().add("choice-cell");
        setPrefWidth(0);
        // Pressed and not clicked: the field must not lose the focus first.
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                getListView().getSelectionModel().select(getIndex());
                take.run();
            }
            event.consume();
        });
    }

    @Override
    protected void updateItem(SearchMenu.Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        pseudoClassStateChanged(MISFIT, !empty && choice != null && !choice.fits());
        if (empty || choice == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label name = new Label(choice.info().name());
        name.getStyleClass().add("choice-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        String said = choice.whyNot().map(why -> desk.words().now(why)).orElseGet(() -> choice.info()
                .formula());
        Label hint = new Label(said);
        hint.getStyleClass().addAll("muted", "choice-hint");
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(desk.icons().of(choice.info().type()), name, hint);
        row.getStyleClass()
                .addAll("choice-row", LayerIcons.styleClass(choice.info().group()));
        setGraphic(row);
        setAccessibleText(choice.info().name() + " " + said);
    }
}
