import java.io.File;
import java.time.Instant;
import java.util.Locale;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Reads files as Gephi does and says what it found, a line for each file and for each node. Run by
 * itself with Gephi's toolkit, which is never on the tests' own class path.
 */
public class GephiReads {
  public static void main(String[] files) throws Exception {
    for (String file : files) {
      read(new File(file));
    }
  }

  private static void read(File file) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(file);
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    Graph graph = model.getGraph();
    System.out.printf(
        "time\t%s\t%s\t%s\t%s%n",
        file.getName(),
        model.isDynamic() ? model.getConfiguration().getTimeRepresentation() : "none",
        model.getTimeFormat(),
        model.isDynamic() ? Instant.ofEpochMilli((long) model.getTimeBounds().getLow()) : "");
    System.out.printf("file\t%s\t%d\t%d%n", file.getName(), graph.getNodeCount(), graph.getEdgeCount());
    for (Node node : graph.getNodes()) {
      System.out.printf(
          Locale.ROOT,
          "node\t%s\t%.1f\t%.1f\t#%06x\t%s%n",
          node.getId(),
          node.x(),
          node.y(),
          node.getColor().getRGB() & 0xFFFFFF,
          node.getLabel());
    }
  }
}
