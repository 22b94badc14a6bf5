package org.netkiln.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.VariableType;
import org.netkiln.check.Checker;
import org.netkiln.check.Report;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Catalogue;
import org.netkiln.layer.TargetKind;
import org.netkiln.param.ParamValues;
import org.netkiln.tensor.TensorShape;

class NetworkCompilerTest {
    /** conv1 → bn1 → drop1 → flatten → fc1. */
    private static final Report REPORT = new Checker(Catalogue.load())
            .check(Network.of(
                    List.of(
                            Node.of("input", "input", ParamValues.of("shape", List.of(1, 6, 6))),
                            Node.of(
                                    "conv1",
                                    "conv2d",
                                    ParamValues.of("out_channels", 2).with("kernel_size", 3)),
                            Node.of("bn1", "batch_norm2d"),
                            Node.of("drop1", "dropout", ParamValues.of("p", 0.25)),
                            Node.of("flatten", "flatten"),
                            Node.of("fc1", "linear", ParamValues.of("out_features", 3)),
                            Node.of("output", "output")),
                    List.of(
                            Wire.of("input", "conv1"),
                            Wire.of("conv1", "bn1"),
                            Wire.of("bn1", "drop1"),
                            Wire.of("drop1", "flatten"),
                            Wire.of("flatten", "fc1"),
                            Wire.of("fc1", "output"))));

    @Test
    void parametersHavePyTorchsNamesInTheNetworksOrder() {
        assertThat(new NetworkCompiler().compile(REPORT, true).parameters())
                .extracting(Model.Parameter::name)
                .containsExactly(
                        "conv1.weight",
                        "conv1.bias",
                        "bn1.weight",
                        "bn1.bias",
                        "bn1.running_mean",
                        "bn1.running_var",
                        "bn1.num_batches_tracked",
                        "fc1.weight",
                        "fc1.bias");
    }

    @Test
    void trainableWeightsAreVariablesWithoutMemoryAndBuffersConstants() {
        Model model = new NetworkCompiler().compile(REPORT, true);

        assertThat(model.parameters()).allSatisfy(parameter -> assertThat(
                        model.graph().getVariable(parameter.name()).getVariableType())
                .isEqualTo(parameter.weight().trainable() ? VariableType.VARIABLE : VariableType.CONSTANT));
        assertThat(model.graph().getVariablesArrays().arrayNames()).isEmpty();
    }

    @Test
    void trainingDropsAndKeepsRunningStatistics() {
        Model model = new NetworkCompiler().compile(REPORT, true);

        assertThat(model.masks()).hasSize(1);
        Model.Mask mask = model.masks().get(0);
        assertThat(mask.placeholder()).isEqualTo("drop1/mask0");
        assertThat(mask.shape()).isEqualTo(TensorShape.image(2, 4, 4));
        assertThat(mask.setting()).isEqualTo("drop1.p");
        assertThat(mask.rate()).isEqualTo(0.25);
        assertThat(model.updates())
                .extracting(Model.Update::buffer)
                .containsExactly("bn1.running_mean", "bn1.running_var", "bn1.num_batches_tracked");
        assertThat(model.graph().getLossVariables())
                .containsExactly(model.outputs().get(0).loss());
    }

    @Test
    void copiesOfARepeatedNodeHaveTheirRateInCommon() {
        Network network = Network.of(
                        List.of(
                                Node.of("input", "input", ParamValues.of("shape", List.of(6))),
                                Node.of("g.drop", "dropout", ParamValues.of("p", 0.25)),
                                Node.of("output", "output")),
                        List.of(Wire.of("input", "g.drop"), Wire.of("g.drop", "output")))
                .withGroups(List.of(Group.of("g", List.of("g.drop")).withRepeat(2)));
        Model model = new NetworkCompiler().compile(new Checker(Catalogue.load()).check(network), true);

        assertThat(model.masks())
                .extracting(Model.Mask::placeholder)
                .containsExactly("g.0.drop/mask0", "g.1.drop/mask1");
        assertThat(model.masks()).extracting(Model.Mask::setting).containsOnly("g.drop.p");
    }

    @Test
    void evaluationDoesNeither() {
        Model model = new NetworkCompiler().compile(REPORT, false);

        assertThat(model.masks()).isEmpty();
        assertThat(model.updates()).isEmpty();
        assertThat(model.activations().get(PortRef.of("drop1")))
                .isEqualTo(model.activations().get(PortRef.of("bn1")));
    }

    @Test
    void placeholdersAreNamedAfterTheirNodesAndLeaveTheBatchOpen() {
        Model model = new NetworkCompiler().compile(REPORT, false);

        assertThat(model.data()).isEqualTo(Map.of("input", TensorShape.image(1, 6, 6)));
        assertThat(model.graph().getVariable("input/data").getShape()).containsExactly(-1, 1, 6, 6);
        assertThat(model.outputs().get(0).target()).isEqualTo("output/target");
        assertThat(model.outputs().get(0).kind()).isEqualTo(TargetKind.CLASS_NUMBER);
    }

    @Test
    void everyInnerVariableIsNamedAfterItsNode() {
        Model model = new NetworkCompiler().compile(REPORT, true);
        Gradients.of(model);

        assertThat(model.graph().variables())
                .extracting(SDVariable::name)
                .allMatch(name -> name.matches("(input|conv1|bn1|drop1|flatten|fc1|output)[/.].*"));
    }

    @Test
    void networkWithErrorsIsRefused() {
        Report broken = new Checker(Catalogue.load()).check(Network.empty());

        assertThatThrownBy(() -> new NetworkCompiler().compile(broken, true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
