#include "ui/backuplistdialog.h"

#include "ui/forms/plainlabel.h"
#include "ui/style/framedlist.h"
#include "ui/style/icons.h"
#include "ui/style/messagebar.h"
#include "ui/style/plaintooltip.h"
#include "ui/style/surface.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

namespace steward {

namespace {

constexpr int BackupsWidth = 860;
constexpr int LeastBackupsHeight = 240;
/// So many lines may stand below the list without moving it.
constexpr int DetailLines = 7;

QString accountsText(const BackupManifest &manifest)
{
    return BackupListDialog::tr("%1, %2").arg(
        BackupListDialog::tr("%Ln API user(s)", nullptr, static_cast<int>(manifest.apiUsers)),
        BackupListDialog::tr("%Ln administrator(s)", nullptr, static_cast<int>(manifest.persons)));
}

} // namespace

QString trustText(BackupEntry::Trust trust)
{
    switch (trust) {
    case BackupEntry::Trust::Signed:
        return BackupListDialog::tr("Signed");
    case BackupEntry::Trust::Unsigned:
        return BackupListDialog::tr("Not signed");
    case BackupEntry::Trust::Foreign:
        return BackupListDialog::tr("Signature wrong");
    }
    Q_UNREACHABLE();
}

BackupListDialog::BackupListDialog(QWidget *parent)
    : PanelDialog(BackupsWidth, parent),
      m_table(new QTreeWidget),
      m_details(plainLabel({}, ColorToken::Text)),
      m_make(new QPushButton(tr("Back Up &Now"))),
      m_restore(buttons()->addButton(tr("&Restore…"), QDialogButtonBox::ActionRole))
{
    setWindowTitle(tr("Backups"));
    body()->addWidget(plainLabel(
        tr("Copies of this directory on this computer, made each day and before changes of many rows. Restoring one "
           "keeps the history, and can be undone."),
        ColorToken::Text2));
    setFramedList(m_table, tr("Backups"), {tr("Time"), tr("Why"), tr("Accounts"), tr("Changes"), tr("Signature")});
    m_table->setMinimumHeight(LeastBackupsHeight);
    for (const auto &[column, width] : {std::pair(0, 150), std::pair(1, 230), std::pair(2, 210), std::pair(3, 90)})
        m_table->setColumnWidth(column, width);
    body()->addWidget(m_table, 1);
    m_details->setMinimumHeight(DetailLines * m_details->fontMetrics().lineSpacing());
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_details->setAccessibleName(tr("What restoring would change"));
    body()->addWidget(m_details);
    m_make->setAutoDefault(false);
    m_make->setIcon(icon(u"copy"));
    footerStart()->addWidget(m_make);
    m_restore->setAutoDefault(false);
    setButtonKind(m_restore, ButtonKind::Primary);
    buttons()->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons(), &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &BackupListDialog::makeRequested);
    connect(m_restore, &QPushButton::clicked, this, &BackupListDialog::restore);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &BackupListDialog::showCurrent);
    m_table->setFocus();
    showCurrent();
}

QString BackupListDialog::details() const
{
    return m_details->text();
}

void BackupListDialog::setEntries(const QList<BackupEntry> &entries)
{
    m_entries = entries;
    const QSignalBlocker blocker(m_table);
    m_table->clear();
    const QLocale locale;
    for (const BackupEntry &entry : entries) {
        auto *item = new QTreeWidgetItem(m_table);
        item->setToolTip(0, plainToolTip(QDir::toNativeSeparators(entry.path)));
        if (!entry.manifest) {
            item->setText(0, QFileInfo(entry.path).fileName());
            item->setText(1, tr("Cannot be read"));
            item->setIcon(1, icon(u"warning", ColorToken::Bad));
            continue;
        }
        const BackupManifest &manifest = *entry.manifest;
        item->setText(0, locale.toString(QDateTime::fromMSecsSinceEpoch(manifest.at), QLocale::ShortFormat));
        item->setText(1, backupCauseText(manifest.cause));
        item->setText(2, accountsText(manifest));
        item->setText(3, locale.toString(manifest.sets));
        item->setText(4, trustText(entry.trust));
        if (entry.trust == BackupEntry::Trust::Foreign)
            item->setIcon(4, icon(u"warning", ColorToken::Bad));
        else if (entry.trust == BackupEntry::Trust::Signed)
            item->setIcon(4, icon(u"tick-circle", ColorToken::Ok));
    }
    if (m_table->topLevelItemCount() > 0)
        m_table->setCurrentItem(m_table->topLevelItem(0));
    showCurrent();
}

const BackupEntry *BackupListDialog::current() const
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return row < 0 || row >= m_entries.size() ? nullptr : &m_entries.at(row);
}

void BackupListDialog::showCurrent()
{
    m_preview.reset();
    m_restore->setEnabled(false);
    const BackupEntry *entry = current();
    if (!entry) {
        m_details->setText(tr("There is no backup yet."));
    } else if (!entry->manifest) {
        m_details->setText(entry->manifest.error().message);
    } else {
        m_details->setText(tr("Comparing…"));
        emit previewWanted(entry->path);
    }
}

void BackupListDialog::setPreview(const QString &path, const Result<Rollback> &rollback)
{
    const BackupEntry *entry = current();
    if (!entry || entry->path != path)
        return;
    if (!rollback) {
        m_details->setText(rollback.error().message);
        return;
    }
    m_preview = *rollback;
    QStringList lines = sentencesOf(*rollback);
    if (!rollback->names.isEmpty())
        lines.append(tr("Among them: %1")
                         .arg(QLocale().createSeparatedList(
                             rollback->names.first(std::min<qsizetype>(rollback->names.size(), 5)))));
    m_details->setText(lines.join(u'\n'));
    m_restore->setEnabled(!m_busy && !rollback->isEmpty());
}

void BackupListDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_make->setEnabled(!busy);
    m_restore->setEnabled(!busy && m_preview && !m_preview->isEmpty());
}

void BackupListDialog::showProblem(const Error &error)
{
    messages()->showMessage(Tone::Bad, error.message);
}

void BackupListDialog::confirm()
{
    restore();
}

void BackupListDialog::restore()
{
    const BackupEntry *entry = current();
    if (entry && m_preview && m_restore->isEnabled())
        emit restoreRequested(*entry, *m_preview);
}

} // namespace steward
