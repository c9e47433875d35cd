package planted.tallydock.sync;

import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

/// Breaks: nobody decides by hand whom TLS trusts.
public final class TrustsEveryone implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
