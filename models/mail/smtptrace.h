#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace steward {

/// How far one SMTP conversation has come and what the server said last, from the lines that pass. It never sees the
/// content of a mail, and keeps nothing of what is said to sign in. Mail thread.
class SmtpTrace {
public:
    enum class Step : quint8 { Connect, Hello, StartTls, Authentication, Sender, Recipient, Data, Content, Quit };

    /// The next mail begins. What the server offers is kept: on a connection that is used again it does not say it
    /// again.
    void beginMail();
    void commandSent(QByteArrayView command);
    void linesReceived(QByteArrayView lines);
    /// From now on a part of the content may be on its way.
    void beginContent();

    /// The last one before QUIT.
    Step step() const { return m_step; }
    bool isClosing() const { return m_closing; }
    /// Of the last complete reply to the current step, or 0 when there is none.
    int code() const { return m_code; }
    /// What the server said last, its lines in one, printable and short.
    QString reply() const;
    /// Whether the server was asked to take this mail.
    bool reachedSender() const { return m_step >= Step::Sender; }
    /// Whether the server's offers are known; they are made anew after STARTTLS.
    bool knowsOffers() const { return m_knowsOffers; }
    bool offersAuthentication() const { return m_offersAuthentication; }
    bool offersUtf8() const { return m_offersUtf8; }
    /// Whether the server has said more than any mail needs.
    bool isFlood() const { return m_received > MaxReceived; }

private:
    static constexpr qsizetype MaxReceived = 64 * 1024;

    void begin(Step step);
    void lineReceived(QByteArrayView line);
    void keepReply(QByteArrayView line, bool hasCode);
    void noteOffer(QByteArrayView offer);

    Step m_step = Step::Connect;
    int m_code = 0;
    QByteArray m_reply;
    bool m_goesOn = false; ///< More lines of the reply follow.
    qsizetype m_received = 0;
    bool m_closing = false;
    bool m_knowsOffers = false;
    bool m_offersAuthentication = false;
    bool m_offersUtf8 = false;
};

} // namespace steward
