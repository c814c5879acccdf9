package org.suban.notification.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of an SMTP server as a mail needs; it refuses everybody whose name begins with nobody, for good. */
final class MailDrop {

    final List<String> mails = new CopyOnWriteArrayList<>();
    private final ServerSocket door;

    MailDrop() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                Thread.ofVirtual().start(() -> serve(guest));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket guest) {
        try (guest) {
            var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
            say(guest, "220 here");
            for (var line = in.readLine(); line != null && !line.equals("QUIT"); line = in.readLine()) {
                say(
                        guest,
                        line.equals("DATA") ? data(guest, in) : line.contains("TO:<nobody") ? "550 nobody" : "250 ok");
            }
            say(guest, "221 bye");
        } catch (IOException gone) {
            mails.add("broken: " + gone);
        }
    }

    private String data(Socket guest, BufferedReader in) throws IOException {
        say(guest, "354 go on");
        var mail = new StringBuilder();
        for (var line = in.readLine(); !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        mails.add(mail.toString());
        return "250 taken";
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        guest.getOutputStream().flush();
    }
}
