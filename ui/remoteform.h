#pragma once

#include "models/secrets/secret.h"
#include "models/sync/remoteprofile.h"
#include "ui/forms/formdialog.h"
#include "ui/style/tone.h"

class QCheckBox;
class QToolButton;

namespace steward {

class ChoiceField;
class LabeledField;
class PasswordField;
class TextField;

/// How a directory reaches its remote: to connect one, or to change what is kept. Certificates and the JSON profile are
/// read from files by whoever opened the form. GUI thread.
class RemoteForm : public FormDialog {
    Q_OBJECT

public:
    enum class Use { Connect, Change };

    RemoteForm(Use use, const RemoteProfile &profile, QWidget *parent = nullptr);

    Use use() const { return m_use; }
    RemoteProfile value() const;
    /// What is typed as secret; it stays in the field.
    Secret secret() const;
    void setCertificates(const QString &file, const QByteArray &pem);
    void setMapping(const QString &file, const QJsonObject &mapping);
    /// What the server or a check says, at the field that it is about or above the form.
    void showError(const Error &error);
    void showSentence(Tone tone, const QString &sentence);
    /// While the server is asked: the button of the test ends it.
    void setTesting(bool testing);
    QPushButton *testButton() const { return m_test; }

signals:
    void testRequested();
    void testCancelled();
    void certificatesRequested();
    void mappingRequested();

private:
    void addServer();
    void addSignIn();
    void addTrust();
    void addEnvironment();
    void addRhythm();
    void fill();
    void adapt();
    /// What was said of the server holds no longer.
    void forgetAnswer();
    void watch(const QString &key, LabeledField *field, const std::function<QString()> &problem);
    void addPair(QWidget *first, QWidget *second);
    RemoteProfile::Authentication authentication() const;

    Use m_use;
    RemoteProfile m_initial;
    QByteArray m_certificates;
    QJsonObject m_mapping;
    TextField *m_url;
    ChoiceField *m_dialect;
    TextField *m_mappingFile;
    ChoiceField *m_authentication;
    TextField *m_userName;
    PasswordField *m_secret;
    TextField *m_tokenUrl;
    TextField *m_scope;
    TextField *m_certificateFile;
    QToolButton *m_removeCertificates;
    TextField *m_pin;
    TextField *m_environment;
    ChoiceField *m_colour;
    ChoiceField *m_minutes;
    ChoiceField *m_issuer;
    QCheckBox *m_review;
    QPushButton *m_test;
    bool m_testing = false;
};

} // namespace steward
