#include "ui/forms/aboutdialog.h"

#include "ui/forms/plainlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/sectionlabel.h"
#include "ui/style/surface.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>

#include <array>

namespace steward {

namespace {

struct Library {
    const char *name;
    const char *licence;
};

// As Debian's copyright files give them; names and SPDX words are not translated.
constexpr std::array<Library, 6> libraries {{
    {"Qt", "LGPL-3.0-only"},
    {"SQLite", "Public domain"},
    {"ICU", "Unicode-DFS-2016"},
    {"libsodium", "ISC"},
    {"QtKeychain", "BSD-3-Clause"},
    {"CLI11", "BSD-3-Clause"},
}};

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : PanelDialog(metrics::confirmationWidth, parent)
{
    setWindowTitle(tr("About Steward"));
    const QString version = tr("Version %1").arg(QStringLiteral(STEWARD_VERSION));
    auto *picture = new QLabel;
    picture->setPixmap(QIcon(QStringLiteral(":/icons/steward.svg"))
                           .pixmap(QSize(metrics::subjectSquare, metrics::subjectSquare), devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::step1 / 2);
    words->addWidget(plainLabel(QStringLiteral("Steward"), ColorToken::Text, TypeRole::Heading));
    words->addWidget(plainLabel(version, ColorToken::Text2));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::step3);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    body()->addLayout(row);
    body()->addWidget(
        plainLabel(tr("A desktop console with which an organization administers its administrators and API users."),
                   ColorToken::Text));
    body()->addWidget(plainLabel(tr("Copyright (c) 2026 The Steward authors. Free software under the MIT licence."),
                                 ColorToken::Text2));

    body()->addWidget(new SectionLabel(tr("Libraries")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::step4);
    grid->setVerticalSpacing(metrics::step1);
    grid->setColumnStretch(1, 1);
    for (const Library &library : libraries) {
        QString name = QString::fromLatin1(library.name);
        if (name == u"Qt")
            name += u' ' + QString::fromLatin1(qVersion());
        const int line = grid->rowCount();
        grid->addWidget(plainLabel(name, ColorToken::Text), line, 0);
        grid->addWidget(plainLabel(QString::fromLatin1(library.licence), ColorToken::Text2), line, 1);
    }
    body()->addLayout(grid);
    body()->addStretch(1);
    setAccessibleDescription(version);

    QPushButton *close = buttons()->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    setButtonKind(close, ButtonKind::Primary);
    close->setDefault(true);
    close->setFocus();
    connect(buttons(), &QDialogButtonBox::rejected, this, &AboutDialog::reject);
}

} // namespace steward
