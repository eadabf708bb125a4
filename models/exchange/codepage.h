#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace steward {

/// The text of bytes in one of ICU's code pages.
struct CodePageText {
    QString text;
    /// Which byte of the input each UTF-16 unit of the text came from, where it was asked for.
    QList<int> places;
    /// The first byte that does not belong to the code page; -1: all do.
    qsizetype bad = -1;
};

enum class Places : quint8 { Forgotten, Kept };

/// Nothing is replaced: neither what the page does not have nor the control characters that ICU puts in its gaps.
/// `page` is a name of ICU's.
CodePageText decodedText(QByteArrayView bytes, const char *page, Places places = Places::Forgotten);

/// What ICU takes the bytes for.
struct DetectedPage {
    QByteArray page;    ///< "Shift_JIS", "windows-1251", "ISO-8859-1" …: ICU's names.
    int confidence = 0; ///< 1 to 100.
};

/// The likeliest first.
QList<DetectedPage> detectedPages(QByteArrayView bytes);

} // namespace steward
