import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;

/** A server of MongoDB's protocol in memory, on loopback and a free port. Prints its URL; ends with its standard input. */
public class Server {
  public static void main(String[] arguments) throws Exception {
    MongoServer server = new MongoServer(new MemoryBackend());
    try {
      server.bind(new InetSocketAddress("127.0.0.1", 0));
    } catch (Throwable fault) {
      // netty's threads would keep the JVM alive after a failed bind.
      System.err.println("cannot listen on 127.0.0.1: " + fault);
      Runtime.getRuntime().halt(1);
    }
    System.out.println("mongodb://127.0.0.1:" + server.getLocalAddress().getPort());
    while (System.in.read() != -1) continue;
    server.shutdownNow();
    System.exit(0);
  }
}
