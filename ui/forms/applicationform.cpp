#include "ui/forms/applicationform.h"

#include "models/domain/endpoint.h"
#include "models/domain/folding.h"
#include "models/domain/textrules.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/subjectheader.h"
#include "ui/style/surface.h"
#include "ui/style/textfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr qsizetype MaxName = 256;
constexpr qsizetype MaxDescription = 1000;
constexpr QLatin1StringView NameKey {"name"};
constexpr QLatin1StringView DescriptionKey {"description"};
constexpr QLatin1StringView EndpointKey {"endpoint"};

} // namespace

ApplicationForm::ApplicationForm(const Application &application, QWidget *parent)
    : FormDialog(!application.id.isNull(), metrics::formWidth, parent), m_input(application)
{
    const bool isNew = application.id.isNull();
    setWindowTitle(isNew ? tr("Add Custom Application") : tr("Edit Application"));
    if (!isNew && !application.builtIn) {
        auto *button = new QPushButton(tr("De&lete…"));
        button->setIcon(icon(u"bin", ColorToken::Bad));
        button->setAccessibleName(tr("Delete"));
        setButtonKind(button, ButtonKind::DestructiveQuiet);
        connect(button, &QPushButton::clicked, this, &ApplicationForm::deleteRequested);
        addSideButton(button);
    }
    if (!isNew) {
        auto *subject = new SubjectHeader;
        subject->setSubject(application.builtIn ? QStringLiteral("plug") : QStringLiteral("apps"), application.name,
                            application.builtIn ? tr("Built-in external application")
                                                : tr("Custom external application"));
        body()->addWidget(subject);
        body()->addSpacing(metrics::step1);
    }
    addFields();
    body()->addStretch(1);
    (application.builtIn ? m_description : m_name)->lineEdit()->setFocus();
    updateState();
}

void ApplicationForm::addFields()
{
    m_name = new TextField(tr("&Name"));
    m_description = new TextField(tr("&Description"));
    m_endpoint = new TextField(tr("&Endpoint URL"));
    addText(NameKey, m_name, m_input.name, [this] {
        const Result<QString> name = checkedText(m_name->text(), tr("Name"), MaxName, true);
        return name ? QString() : name.error().message;
    });
    addText(DescriptionKey, m_description, m_input.description, [this] {
        const Result<QString> text = checkedText(m_description->text(), tr("Description"), MaxDescription, false);
        return text ? QString() : text.error().message;
    });
    addText(EndpointKey, m_endpoint, m_input.endpoint, [this] {
        const Result<QString> url = checkedEndpoint(m_endpoint->text());
        return url ? QString() : url.error().message;
    });
    m_description->setHint(tr("What it is for, as shown beside the name. Optional."));
    m_endpoint->setHint(tr("Where the application reaches the API, for example https://example.com/api. Optional."));
    m_endpoint->lineEdit()->setLayoutDirection(Qt::LeftToRight);
    if (m_input.builtIn) {
        m_name->lineEdit()->setReadOnly(true);
        m_name->setHint(tr("Built-in applications keep their name, because other software looks for it."));
    }
}

Application ApplicationForm::value() const
{
    Application application = m_input;
    if (!application.builtIn)
        application.name = cleaned(m_name->text());
    application.description = cleaned(m_description->text());
    const Result<QString> endpoint = checkedEndpoint(m_endpoint->text());
    application.endpoint = endpoint ? *endpoint : cleaned(m_endpoint->text());
    return application;
}

void ApplicationForm::showNameProblem(const QString &message)
{
    showProblemAt(NameKey, message);
}

} // namespace steward
