// Mappings of columns, which people hand around as files.
#include "models/exchange/savedmapping.h"

#include "tests/fuzz/fuzztarget.h"
#include "tests/models/exchange/exchangefixture.h"

using namespace steward;

namespace steward::fuzz {

void tryOne(QByteArrayView input)
{
    static const Catalog catalog = testCatalog();
    static const auto sheet = sheetOf("Dept,Who,Mail,Mail\nBank,Ana P,ana@example.com,x\n");
    static const QList<ColumnMatch> matches = matchedColumns(*sheet, catalog);
    const Result<SavedMapping> saved = savedMappingFromJson(input.toByteArray());
    if (!saved) {
        require(!saved.error().message.isEmpty(), "who refuses says why");
        return;
    }
    const Result<SavedMapping> again = savedMappingFromJson(toJson(*saved));
    require(again.ok() && *again == *saved, "a mapping is read as it was written");
    const AppliedMapping on = applied(*saved, *sheet, matches, catalog);
    require(on.mapping.size() == sheet->columnCount(), "each column becomes something");
}

} // namespace steward::fuzz
