#include "ui/forms/newdirectoryform.h"

#include "models/domain/folding.h"
#include "models/domain/textrules.h"
#include "models/domain/validation.h"
#include "ui/style/metrics.h"
#include "ui/style/passwordfield.h"
#include "ui/style/sectionlabel.h"
#include "ui/style/surface.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace steward {

namespace {

constexpr qsizetype LongestDirectoryName = 256;
const QString DirectoryKey = QStringLiteral("name");
const QString PathKey = QStringLiteral("path");
const QString OwnPasswordKey = QStringLiteral("password");
const QString RepeatedKey = QStringLiteral("repeat");
const QString Suffix = QStringLiteral(".steward");

/// A file name for the directory of this name, as every system takes it.
QString fileNameFor(const QString &name)
{
    static const QRegularExpression unfit(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]+"));
    return QString(name).replace(unfit, QStringLiteral(" ")).simplified().toLower().replace(u' ', u'-') + Suffix;
}

} // namespace

NewDirectoryForm::NewDirectoryForm(const QString &folder, Judge judge, QWidget *parent)
    : FormDialog(false, metrics::formWidth, parent),
      m_folder(folder),
      m_name(new TextField(tr("&Name of the directory"))),
      m_path(new TextField(tr("Save &as"))),
      m_ask(new QCheckBox(tr("As&k for a password when this directory is opened")))
{
    setWindowTitle(tr("New Directory"));
    saveButton()->setText(tr("Create"));
    addDirectory();
    addOwner();
    addPassword(std::move(judge));
    body()->addStretch(1);
    proposePath();
    m_name->lineEdit()->setFocus();
    updateState();
}

void NewDirectoryForm::addDirectory()
{
    m_name->setHint(tr("As it is called in windows and mails, for example the name of your organization."));
    addLine(DirectoryKey, m_name, [this] {
        const Result<QString> name = checkedText(m_name->text(), tr("Name"), LongestDirectoryName, true);
        return name ? QString() : name.error().message;
    });
    connect(m_name, &LabeledField::edited, this, &NewDirectoryForm::proposePath);
    addLine(PathKey, m_path, [this] { return pathProblem(); });
    connect(m_path, &LabeledField::edited, this, [this] { m_pathTyped = true; });
    m_path->lineEdit()->setLayoutDirection(Qt::LeftToRight);
    auto *choose = new QPushButton(tr("C&hoose…"));
    choose->setAutoDefault(false);
    setButtonKind(choose, ButtonKind::Normal);
    m_path->addBeside(choose);
    connect(choose, &QPushButton::clicked, this, &NewDirectoryForm::chooseFileRequested);
}

void NewDirectoryForm::addOwner()
{
    body()->addSpacing(metrics::step1);
    body()->addWidget(new SectionLabel(tr("You become its Owner")));
    auto *names = new QHBoxLayout;
    names->setSpacing(metrics::step4);
    names->addWidget(personField(steward::Field::FirstName, tr("&First name")), 1, Qt::AlignTop);
    names->addWidget(personField(steward::Field::LastName, tr("&Last name")), 1, Qt::AlignTop);
    body()->addLayout(names);
    TextField *email = personField(steward::Field::Email, tr("&Email"));
    email->lineEdit()->setLayoutDirection(Qt::LeftToRight);
    body()->addWidget(email);
}

TextField *NewDirectoryForm::personField(steward::Field field, const QString &label)
{
    auto *widget = new TextField(label);
    m_person.insert(field, widget);
    const QString key = QLatin1StringView(fieldSpec(field).key);
    addField({key, widget,
              [field, widget] {
                  const Result<QJsonValue> value = parseField(field, widget->text(), Catalog());
                  return value ? QString() : value.error().message;
              },
              [widget](const QString &message) { widget->setError(message); },
              [widget] { return !cleaned(widget->text()).isEmpty(); }});
    connect(widget, &LabeledField::edited, this, [this, key] {
        fieldEdited(key);
        // A password may not hold the names.
        fieldEdited(OwnPasswordKey);
    });
    connect(widget, &LabeledField::left, this, [this, key] { fieldLeft(key); });
    return widget;
}

void NewDirectoryForm::addPassword(Judge judge)
{
    m_password = new NewPasswordFields(
        [this, judge = std::move(judge)](QByteArrayView bytes) { return judge(bytes, owner(), name()); });
    body()->addWidget(m_ask);
    body()->addWidget(m_password);
    m_password->hide();
    const auto watch = [this](const QString &key, PasswordField *field, const std::function<QString()> &problem) {
        addField({key, field, [this, problem] { return asksForPassword() ? problem() : QString(); },
                  [field](const QString &message) { field->setError(message); },
                  [field] { return !field->isEmpty(); }});
        connect(field, &LabeledField::left, this, [this, key, field] {
            if (!field->isEmpty())
                fieldLeft(key);
        });
    };
    watch(OwnPasswordKey, m_password->first(), [this] { return m_password->firstProblem(); });
    watch(RepeatedKey, m_password->repeat(), [this] { return m_password->repeatProblem(); });
    connect(m_password, &NewPasswordFields::edited, this, [this] {
        fieldEdited(OwnPasswordKey);
        fieldEdited(RepeatedKey);
    });
    connect(m_ask, &QCheckBox::toggled, this, [this](bool on) {
        m_password->setVisible(on);
        updateState();
    });
}

void NewDirectoryForm::addLine(const QString &key, TextField *field, const std::function<QString()> &problem)
{
    body()->addWidget(field);
    addField({key, field, problem, [field](const QString &message) { field->setError(message); },
              [this, field] { return field != m_path && !cleaned(field->text()).isEmpty(); }});
    connect(field, &LabeledField::edited, this, [this, key] { fieldEdited(key); });
    connect(field, &LabeledField::left, this, [this, key] { fieldLeft(key); });
}

void NewDirectoryForm::proposePath()
{
    if (m_pathTyped)
        return;
    const QString typed = name();
    const QString file = typed.isEmpty() ? tr("directory", "a file name") + Suffix : fileNameFor(typed);
    m_path->setText(QDir::toNativeSeparators(QDir(m_folder).filePath(file)));
    fieldEdited(PathKey);
}

void NewDirectoryForm::setPath(const QString &path)
{
    m_pathTyped = true;
    m_path->setText(QDir::toNativeSeparators(path));
    fieldEdited(PathKey);
    fieldLeft(PathKey);
}

QString NewDirectoryForm::pathProblem() const
{
    if (cleaned(m_path->text()).isEmpty())
        return tr("Say where the directory is to be saved.");
    const QFileInfo file(path());
    if (file.exists())
        return tr("There is already a file of this name. Choose another one; the file is left alone.");
    if (!QFileInfo(file.absolutePath()).isDir())
        return tr("There is no folder %1. Choose one that exists.")
            .arg(isolated(QDir::toNativeSeparators(file.absolutePath())));
    return {};
}

QString NewDirectoryForm::name() const
{
    return cleaned(m_name->text());
}

QString NewDirectoryForm::path() const
{
    const QString typed = QDir::fromNativeSeparators(cleaned(m_path->text()));
    const QFileInfo file(QDir::isAbsolutePath(typed) ? typed : QDir(m_folder).filePath(typed));
    return file.suffix().isEmpty() ? file.absoluteFilePath() + Suffix : file.absoluteFilePath();
}

Administrator NewDirectoryForm::owner() const
{
    Administrator owner;
    owner.kind = Kind::Person;
    for (auto it = m_person.cbegin(); it != m_person.cend(); ++it) {
        if (const Result<QJsonValue> value = parseField(it.key(), it.value()->text(), Catalog()))
            setFieldValue(owner, it.key(), *value);
    }
    owner.userName = proposedUserName(owner.email);
    return owner;
}

bool NewDirectoryForm::asksForPassword() const
{
    return m_ask->isChecked();
}

void NewDirectoryForm::takePassword(const std::function<void(QByteArrayView)> &use)
{
    m_password->take(use);
}

void NewDirectoryForm::showPathProblem(const QString &message)
{
    showProblemAt(PathKey, message);
}

void NewDirectoryForm::showPasswordProblem(const QString &message)
{
    showProblemAt(OwnPasswordKey, message);
}

} // namespace steward
