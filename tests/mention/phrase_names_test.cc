#include "mention/phrase_names.h"

#include <gtest/gtest.h>

#include "mention/names_fixture.h"

namespace ieum {
namespace {

// Names in `[name|type]`, the types being those of nobody's list.
std::string MarkUnlisted(std::string line) {
  const Names names = FindNames(line + std::string(kFieldLine));
  for (size_t i = names.mentions.size(); i-- > 0;) {
    const Mention& mention = names.mentions[i];
    const Entity& entity = names.entities[mention.entity];
    line.insert(mention.span.end, entity.known ? "|known]" : "|" + std::string(Name(mention.type)) + "]");
    line.insert(mention.span.begin, "[");
  }
  return line;
}

class PhraseNamesTest : public testing::TestWithParam<const char*> {};

TEST_P(PhraseNamesTest, Marks) { EXPECT_EQ(MarkUnlisted(WithoutLabels(GetParam())), GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Brackets, PhraseNamesTest,
    testing::Values(
        // The letters of an acronym, one a word.
        "[클레온 시맨틱 랩스|company]([KSL|company])는", "영국의 [오르넬 로렌타 시스템즈|company]([OLS|company])를",
        "홍콩 [카르멘 프로토 매니지먼트|company]([KPM|company])가 냈다",
        // The first letters of the words, and the capitals inside them.
        "스타트업 [클레온 로렌타|company]([Kleon Lorenta|company])는 웃었다",
        "미국 [클레온 로렌타|company]([KleonLorenta|company])는",
        "[클레온 AI 다이내믹스|company]([Kleon AI Dynamics|company])와",
        // The name is found again without its bracket.
        "스타트업 [클레온 로렌타|company]([Kleon Lorenta|company])는 컸다. [클레온 로렌타|company]의 칩이다"));

INSTANTIATE_TEST_SUITE_P(NoBrackets, PhraseNamesTest,
                         testing::Values(
                             // Sounds that do not fit, terms, common nouns, a listed acronym.
                             "대규모 언어 모델(LLM)은", "그래픽 프로세싱 유닛(GPU)과", "소프트웨어 정의 차량(SDV)을",
                             "서비스 수준 협약(SLA)을", "개념 증명 단계(PoC)에서", "가상 사설 네트워크(VPN)",
                             "기술 협력 프로그램(TCP)을", "클레온 프로세싱 유닛(KPU)을",
                             // Terms that are spelled by their sound.
                             "딥 러닝 슈퍼 샘플링(DLSS)을", "헤비 듀티 트럭(HDT)을",
                             "실리콘 포토닉스(Silicon Photonics)를", "제로 트러스트(Zero Trust)를",
                             "얼리 액세스(Early Access)를", "컨피덴셜 컴퓨팅(Confidential Computing)을"));

INSTANTIATE_TEST_SUITE_P(FirmWords, PhraseNamesTest,
                         testing::Values("[클레온 파트너스|company]는 투자했다",
                                         "[오르넬 로렌타 캐피털|company]이 이끌었다",
                                         "홍콩의 [오르넬 패밀리 오피스|company]는",
                                         "[클레온 테크놀로지스|company]와 손잡았다", "미국 [클레온 벤처스|company]가",
                                         "[카르멘 오르넬 재단|organization]은",
                                         "[나래|known]와 [클레온 파트너스|company]는"));

INSTANTIATE_TEST_SUITE_P(NoFirmWords, PhraseNamesTest,
                         testing::Values("글로벌 파트너스는", "새 오피스를 열었다", "반도체 시스템즈", "서울 오피스는",
                                         "차세대 컴퓨팅을", "국내 헬스케어 펀드는", "친환경 에너지를", "정책형 펀드에",
                                         "이 회사의 솔루션은", "디지털 트윈 솔루션", "클라우드 소프트웨어",
                                         "맞춤형 시스템은", "인공지능 컨설팅을", "공유 오피스 시장",
                                         "서비스형 소프트웨어를", "그래프형 소프트웨어는", "시니어 엔지니어링 직군",
                                         "스마트물류 솔루션에"));

INSTANTIATE_TEST_SUITE_P(Persons, PhraseNamesTest,
                         testing::Values("김하늘 [클레온 로렌타|company] 대표는",
                                         "이바다 [오르넬 파트너스|company] 대표가",
                                         // One word is found by the sign alone, and the person keeps the name.
                                         "김하늘 국내 영업 대표는", "김하늘 반도체 사업부 사장은",
                                         "이바다 서울 지역 대표"));

}  // namespace
}  // namespace ieum
