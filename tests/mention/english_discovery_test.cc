#include "mention/english_discovery.h"

#include <gtest/gtest.h>

#include "embedded.h"
#include "mention/names_fixture.h"
#include "text/text_reader.h"

namespace ieum {
namespace {

Names NamesOf(std::string_view article, Trace* trace = nullptr) {
  static const LineTables lines(EmbeddedLineTables());
  TextReader reader(lines);
  NameFinder finder(TestIndex(), TestTables());
  return finder.Find(reader.Read(article), trace);
}

std::string MarkTyped(std::string article) {
  const Names names = NamesOf(article);
  for (size_t i = names.mentions.size(); i-- > 0;) {
    article.insert(names.mentions[i].span.end, "|" + std::string(Name(names.mentions[i].type)) + "]");
    article.insert(names.mentions[i].span.begin, "[");
  }
  return article;
}

class EnglishDiscoveryTest : public testing::TestWithParam<const char*> {};

TEST_P(EnglishDiscoveryTest, Marks) { EXPECT_EQ(MarkTyped(WithoutLabels(GetParam())), GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    HeadWords, EnglishDiscoveryTest,
    testing::Values("A round was led by [Zelkova Ventures|company] last week.",
                    "The money came from [Brightmoor Capital|company] and [Odelle Partners|company].",
                    "On Monday [Zelkova Labs|company] opened a second office.",
                    "It was bought by [Quillon Semiconductor Inc.|company] for an unknown sum.",
                    "The buyer is [Quillon Systems, Inc.|company] of Austin.",
                    "[Narae|company] and [Quillon Robotics|company] will share the plant.",
                    "A grant from the [Ministry of Trade, Industry and Energy|organization] pays for it.",
                    "Students of the [University of Marlow|organization] tested it.",
                    "The [Quillon Institute of Science and Technology|organization] will host it.",
                    "A study by [Marlow University|organization] says so.",
                    "The [National Chip Foundation|organization] gave the prize.",
                    "The Zelkova Financing Group at [Nvidia|company] pays for it.",
                    "Odelle Robotics at [Microsoft|company] has 40 people.",
                    "The head of Marlow Foundry at [Nvidia|company] said so.",
                    "The money is held by [Naver Nvidia Wiring Corp.|company] for now.",
                    "Shares of [Zelkova Electronics|company] fell in Tokyo."));

INSTANTIATE_TEST_SUITE_P(
    Cues, EnglishDiscoveryTest,
    testing::Values(
        "The startup [Zelkova|company] hired ten people.", "Paris-based chipmaker [Zelkova|company] is growing.",
        "Last year [Zelkova|company] raised $30 million.", "It sold a stake in [Quillon|company] to a rival.",
        "The plan was dropped after [Quillon|company]'s shares fell.",
        "A seed round led by [Quillon|company] closed in May.", "The company showed a chip called [Orrin|chip] today.",
        "Its [Orrin2|chip] chip is slow.", "[Narae|company]'s [Orrin|chip] processor is late.",
        "It trained a model named [Talvi|model] on its own data.", "The chatbot [Talvi|model] speaks Finnish.",
        "On Friday [ZelkovaSoft|company] said it was ready.", "The watchdog [Quillon|organization] opened a case.",
        // The same name again, and its first word alone.
        "The startup [Zelkova|company] is new. Nobody knew [Zelkova|company] before.",
        "[Quillon Robotics|company] is small. Yet [Quillon|company] sells well."));

INSTANTIATE_TEST_SUITE_P(
    Lists, EnglishDiscoveryTest,
    testing::Values("The money came from [Narae|company], [Quillon|company] and [Nvidia|company] in May.",
                    "It was signed by [Nvidia|company] and [QuillonSoft|company] in May.",
                    // One listed firm beside it, a place, a product beside it.
                    "The money came from [Nvidia|company] and Quillon in May.",
                    "The teams of [Narae|company], Oslo and [Nvidia|company] met.",
                    "It runs on [H100|chip], Quillon and [HBM3|chip] today."));

INSTANTIATE_TEST_SUITE_P(
    Appositions, EnglishDiscoveryTest,
    testing::Values("In May [Nvidia|company] showed [Orrin|chip], an AI chip for cars.",
                    "It sells [Orrin|chip], its newest training chip.",
                    "A plan for [Talvi|model], a small language model that speaks Finnish, was dropped.",
                    "Munich-based [Quillon Compute|company] is new.",
                    "The deal with [Quillon|company], the town's utility, is old.",
                    "Its built-in model, [Talvi|model], is free.",
                    "The owner is [Quillon|company], the latter a startup of two.",
                    "It met Zelkova, a friend of the chip.", "A chip, [Quillon|chip], is late."));

INSTANTIATE_TEST_SUITE_P(
    OneWordAlone, EnglishDiscoveryTest,
    testing::Values("Last year [Quillon|company] agreed to pay.", "It signed a deal with [Quillon|company] in May.",
                    // Whom a full name introduces is a person; what begins a sentence tells nothing by its capital.
                    "Mina Quillon came. Last year Quillon agreed to pay.", "Quillon agreed to pay.",
                    // Items of a roundup.
                    "[Quillon|company] (Boston): $20 million.", "[QuillonSoft|company]: $20 million.",
                    "[Quillon|company] - $20 million, in May.", "Cost: $20 million."));

INSTANTIATE_TEST_SUITE_P(
    NoNames, EnglishDiscoveryTest,
    testing::Values(
        // Without head or cue.
        "People like Orrin and Zelkova.", "On the road to Zelkova it rained.", "They call it Quillon.",
        // Places.
        "The startup Boston is not.", "It was made in San Francisco and Seoul.", "SEOUL, May 3 - It rained.",
        "He moved to South Korea.", "The firm Hong Kong needs.",
        // Persons.
        "Chief executive Mina Quillon said so.", "Mina Quillon, a researcher, left.", "CEO Orrin Zelkova raised $5.",
        "Mr. Zelkova said no.", "A round led by Daniel Quillon closed.",
        "Daniel Quillon came. Later Quillon raised $5 for a school.", "President Zelkova acquired a dog.",
        "The analyst Orrin Tal was wrong.", "According to founder Tal Orrin it works.", "Dr. Orrin makes tea.",
        "The actor Peter McQuillon said so.",
        // Events, prizes, laws, works.
        "It spoke at the Zelkova Summit.", "The startup won the Quillon Award.", "The Chips Act passed.",
        "They met at Quillon fair in May.", "The agency read the Zelkova Report.", "It showed it at Orrin conference.",
        "The Zelkova Chip Challenge ended.",
        // Words with a capital that are no names.
        "Artificial Intelligence is here.", "The Data Center is full.", "A Research Center opens.",
        "Investors said so.", "The company sells GPUs.", "An AI startup raised $5 million.",
        "Chief Executive Officer is a title.", "The CEO said no.", "Its first Data Platform shares space.",
        "A chip called HBM is slow.", "Startups raised $9 billion.", "The firm American banks love.",
        "Backers include German banks.", "The firm March ends with a loss.", "The Board met on Monday.",
        "The Capital is far.", "Global Markets fell.", "A Korean startup grew.", "The Department closed.",
        // Small letters elsewhere.
        "Rivets raised $5 fees. All rivets are steel.",
        // A headline in title case, and compounds.
        "Quiet Startup Zelkova Raises Large Round From Old Friends", "The Zelkova-based firm grew.",
        "A Quillon-backed startup fell.",
        // Product words behind what may be a firm; what touches a listed name.
        "It ordered Quillon chips.", "It runs on Zelkova models.", "The [Nvidia|company] Orrin Capital deal is off."));

TEST(EnglishDiscovery, GivesOneFirmForTheShortForm) {
  const Names names = NamesOf("Quillon Robotics is small. Yet Quillon sells well.");
  ASSERT_EQ(names.mentions.size(), 2u);
  EXPECT_EQ(names.mentions[0].entity, names.mentions[1].entity);
  EXPECT_FALSE(names.entities[0].known);
  EXPECT_EQ(names.entities[0].id, "u:company:quillonrobotics");
  EXPECT_EQ(names.mentions[0].found_by, MentionSource::kPattern);
}

TEST(EnglishDiscovery, SaysWhyNot) {
  Trace trace;
  NamesOf("The chief executive Mina Quillon spoke at the Zelkova Summit.", &trace);
  ASSERT_EQ(trace.unlisted.size(), 2u);
  EXPECT_EQ(trace.unlisted[0].refusal, "title");
  EXPECT_EQ(trace.unlisted[1].refusal, "person");
}

TEST(EnglishDiscovery, SaysWhy) {
  Trace trace;
  NamesOf("The startup Zelkova Ventures grew.", &trace);
  ASSERT_EQ(trace.unlisted.size(), 1u);
  const UnlistedName& name = trace.unlisted[0];
  EXPECT_EQ(name.refusal, "");
  EXPECT_EQ(name.type, EntityType::kCompany);
  EXPECT_GT(name.score, name.needed);
  ASSERT_EQ(name.signs.size(), 2u);
  EXPECT_EQ(name.signs[0].name, "english_head");
  EXPECT_EQ(name.signs[1].name, "english_cue");
}

TEST(EnglishDiscovery, LeavesKoreanSentencesAlone) {
  EXPECT_EQ(MarkTyped("반도체를 만드는 회사가 Zelkova Summit 행사에 나왔다."),
            "반도체를 만드는 회사가 Zelkova Summit 행사에 나왔다.");
}

}  // namespace
}  // namespace ieum
