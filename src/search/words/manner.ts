/** Words of manner, judging, moving, being and talking, which name no topic, as people type them. */

export const englishManner = `
  goes going went gone come comes coming came become becomes became gets getting gives giving gave take takes
  taking took taken make makes making made put puts putting bring brings bringing brought keep keeps kept hold
  holds holding held run runs running turn turns turned turning move moves moved moving arrive arrives arrived
  arriving reach stay stays stayed remain remains remained seem seems seemed seemingly appear appears appeared
  look looks looked looking feel feels felt feeling think thinks thinking thought believe believed consider
  suppose supposedly guess guesses guessing wonder wondered wondering knows knew knowing known want wants
  wanted wanting wanna gonna gotta need needs needed needing try tries tried trying hope tends ask asks asked
  asking answer answers answered answering tells telling explain explains explained describe describes
  described mention mentions mentioned mentioning discuss discussed talked speak speaks stated refer refers
  referring brief briefly remind remembered recall recalls recalled forget forgot forgotten check checks
  searching lookup finding finds see sees saw seen seeing hear hears heard hearing read reading learn shows
  showed shown showing use uses used using set sets setting occur occurs occurred exist exists involve
  involved include includes included including regarding regard regards related relating begin begins began
  begun beginning start starts started starting continue continues continued continuing follow followed
  following choose decide decided called name names named letting good better nice great fine okay ok cool bad
  big small little interesting interested notable remarkable special specially specific specifically
  particular particularly important importantly significant significantly main mainly key major various
  several certain different usual normally typical possible possibly likely unlikely sure surely clear clearly
  obvious obviously simple simply easy easily quick quickly quicker exact exactly precisely basic basically
  essentially actual actually really truly true right wrong correct correctly apparently evidently probably
  perhaps maybe definitely certainly absolutely completely totally entirely whole fully quite rather pretty
  kinda sorta almost nearly roughly approximately around somehow anyway anyhow anyways generally usually often
  sometimes always recently recent lately latest newest current currently presently nowadays ago since soon
  eventually finally suddenly directly literally frankly honestly seriously hopefully officially formally
  reportedly also however therefore although though instead whether without within among along across toward
  towards upon via whatever everything something anything everyone everybody someone somebody anyone anybody
  lot lots bunch well even away back together altogether overall round spot thing things stuff way ways reason
  reasons matter matters example examples instance situation situations context detail details detailed info
  background story stories topic topics subject subjects question questions query aspect aspects sense meaning
  idea ideas fact facts kinds sorts type types sides place time times guy guys person hey hi hello thanks pls
  plz kindly hmm yes curious thoughts opinion still whats whos thats isnt dont doesnt didnt cant shouldnt
  hasnt havent dunno im youve theyve especially mostly`;
export const vietnameseManner = `
  bảo họ kêu thấy hồi đợt dạo bữa hôm chút chắc chẳng chỗ coi cần ghé ghê gồm khá kiểu kìa lắm mong mảng nghe nghen ngài nhau nhờ nè nó quá thêm
  thật tuy tốt tụi xíu đúng ơi ổng`;
/** Divided by commas. */
export const mannerExpressions = `
  đồng chí, on this day, ngày này năm xưa, stand for, stands for, short for, abbreviation for, abbreviation of, in english, in
  vietnamese, viết tắt, viết tắt của, gọi tắt, từ gì, chữ gì, tiếng anh, tiếng việt, dịch là, dịch sang,
  hôm nay, thứ mấy, ngày mấy, mấy giờ,
  bao giờ, bao gồm, bay sang, biết không, biết đâu, bàn về, bây giờ, bên cạnh đó, bên nào, bình luận, bình
  thường, bất cứ, bấy lâu, bắt đầu, bằng cách nào, bối cảnh, chi tiết, cho biết, cho em hỏi, cho hỏi, cho mình
  hỏi, cho nên, cho rằng, cho tôi hỏi, cho tới nay, cho đến nay, chung quy, chuyện gì, chính xác, chính xác
  là, chúng mình, chúng ta, chúng tôi, chút xíu, chơi với, chơi với nhau, chắc chắn, chắc là, chẳng hạn, chỗ
  nào, chủ yếu, chừng nào, coi bộ, cuối cùng thì, cách nào, cái gì, cái nào, câu chuyện, câu hỏi, câu trả lời,
  còn lại, có biết, có không, có lẽ, có nghĩa, có phải, có thể, có vẻ, có vẻ như, cùng nhau, cơ bản, cảm ơn,
  cần biết, cụ thể, cụ thể hơn, cụ thể là, cực kỳ, diễn ra, do đâu, do đó, dù gì, dù sao, dường như, dạng nào,
  dạo gần đây, dạo này, dịp nào, dọn dẹp, dựa vào, ghé qua, giải thích, gì không, gì mới, gì vậy, gì đó, gần
  như, gần đây, gần đây nhất, gọi là, gồm những, hai bên, hay chưa, hay ho, hay không, hiện giờ, hiện nay,
  hiện tại, hoàn toàn, hình như, hơn nữa, hầu như, hẳn là, hết sức, hồi nào, hồi trước, hồi đó, khi nào, khi
  đó, khía cạnh nào, không thể, khẳng định, kiểu gì, kiểu như, kiểu nào, kể cho, kể lại, kể tôi nghe, kể về,
  liên quan, liên quan tới, liên quan đến, loại gì, loại nào, luôn luôn, là ai, là gì, làm sao, làm ơn, lâu
  nay, lí do, lúc nào, lúc này, lúc đó, lý do, lĩnh vực nào, lẫn nhau, mong muốn, muốn biết, mảng gì, mảng
  nào, mặc dù, mặt nào, một chút, một số, một tí, mới nhất, mới đây, mức nào, nghe bảo, nghe có vẻ, nghe kể,
  nghe nói, nghe đâu, nghe đồn, nghĩ gì, nghĩ sao, nghĩa là, ngoài ra, nguyên nhân, ngày xưa, người nào, người
  ta, người ta nói, ngắn gọn, nhân dịp, nhân tiện, nhìn chung, như là, như nào, như thế nào, nhưng mà, nhấn
  mạnh, nhận xét, nhắc tới, nhắc đến, những ai, những gì, nói chung, nói chung là, nói cách khác, nói gì, nói
  ngắn gọn, nói rõ, nói sao, nói thật, nói về, nói đến, nơi nào, nổi bật, nội dung, phía nào, phải chăng, phải
  không, phần nào, quan trọng, quan điểm, quả thật, ra sao, rõ hơn, rõ ràng, rút cuộc, rốt cuộc, rồi chưa, sao
  lại, sao vậy, sau này, sau đó, suy cho cùng, suy nghĩ, theo cách nào, theo như, thông thường, thú vị, thường
  hay, thường xuyên, thấy bảo, thật ra, thật sự, thắc mắc, thế hả, thế là, thế nhưng, thế nào, thế à, thỉnh
  thoảng, thời gian gần đây, thời gian qua, thời điểm, thời điểm nào, thực ra, thực sự, thực tế, tin gì, tin
  tức, tiếp tục, toàn bộ, tra cứu, trong khi, trên thực tế, trình bày, trước giờ, trước đây, trước đó, trường
  hợp, trả lời, trở nên, trở thành, tuy nhiên, tuy vậy, tên gì, tên là, tìm giùm, tìm giúp, tìm hiểu, tình
  hình, tính tới, tính tới nay, tính đến, tính đến nay, tò mò, tóm gọn, tóm lại, tóm tắt, tại sao, tất cả, tới
  đâu, tụi mình, tức là, từ lâu, từ trước tới giờ, từ trước tới nay, từ trước đến nay, từ đâu, tự dưng, việc
  gì, vì sao, vì thế, vì vậy, ví dụ, vô cùng, vậy sao, vậy à, về cơ bản, về mặt, về phía, vị nào, với nhau,
  vừa qua, vừa rồi, xem ra, xin chào, xin hỏi, xưa nay, xảy ra, xấp xỉ, ý là, đi sang, đi đâu, đi đến, điều
  gì, đáng chú ý, đâu đó, đã từng, đóng vai trò, đôi khi, đúng không, đúng là, đưa ra, được biết, được không,
  đại khái, đại loại, đặc biệt, đặc biệt là, đặt chân, đến giờ, đến mức nào, đến nay, đề cập, đối với, ở đâu`;

/** Verbs in their first form; the plain endings are added. */
export const verbs = `
  accept achieve act add admit affect agree aim allow announce apply appreciate approach argue arrange assess assist
  assure attach attract avoid back base bear beat blame boost build buy carry catch cause change charge claim clean
  close collect combine commit compare complain complete concern confirm connect contain contribute control cope count
  cover create cut deal declare deepen defend deliver demand deny depend deserve develop direct discover draw drive
  drop earn ease emphasize enable encourage end enjoy ensure enter evaluate evolve expand expect express extend face
  fail fall favor fear fight fill fit fix fly focus force form gain gather grant grow guarantee handle happen head heal
  help highlight hit hope identify ignore impact improve increase indicate influence inform insist inspire intend
  introduce judge jump justify lack last launch lay lead leave lie lift limit link list live lose love lower maintain
  manage mark matter mind miss note notice notify object obtain offer open operate oppose order organize overcome own
  pass pay perform permit pick place plan play please pledge point praise predict prefer prepare present preserve press
  prevent proceed produce promise promote prompt propose protect prove provide pull push qualify quit raise range rate
  react realize recognize recommend record recover reduce reflect reject relate release rely repair repeat replace
  reply report represent request require resolve respect respond rest result retain return reveal reverse rise roll rule
  rush save score seek send separate serve settle shake shape share shift shine shock shorten signal sit slow smile
  solve sound spark specify spend spread stand state stick stop store strengthen stress stretch strike strive
  struggle study submit succeed suffer suggest suit support surprise survive swap swear sweep switch talk target
  teach tend thank threaten throw tie touch track train transform treat trigger trust unite update urge value view
  voice vow wait walk warn wave weaken wear win wipe wish witness work worry write yield consist publish print suppose
  assume imagine admire adopt advance anticipate applaud assign await balance belong boast bother broaden cheer
  circulate cite clarify coincide commend commence compete compliment comprise conclude conduct consult convey convince
  credit decline dedicate define delight derive detail determine devote differ display distribute divide echo elaborate
  embrace emerge endorse engage enhance entitle escape examine exceed exclude execute explore feature finalize fulfil
  fulfill function gauge hail hurt illustrate imply impress inherit initiate insert interest interpret locate merge
  observe occupy originate outline pose possess postpone proclaim pursue reaffirm reassure regain relay render renew
  reserve reside restore resume reward schedule secure sense shed skip speed split sponsor stem sum summarize surround
  suspect sustain tackle task term trace translate tune undergo underline understand undertake unfold unveil uphold utter
  vary verify waste weigh widen withdraw aspire accompany acknowledge adapt address alter associate attribute bet bid block
  bound bump chat check click cling comfort communicate complement concentrate confuse consolidate counter crave date debate
  declare dig dismiss dispute document doubt dream dress earn elevate encounter exhibit frame greet guide hand hang hurry
  hustle join knock land line mistake mix motivate name number obey occur pack part phone plead post pour pray preach
  profit prosper question quote reckon recite regret remark remind resemble revive rule run scare scold search share shout
  show sing sleep slip smell spell spot spring start stay steer step substitute surf tap taste tear tick time tip top toss
  tour travel trip twist type use voice volunteer wander watch whisper win wrap`;
export const irregularVerbs = `
  bore beaten built bought caught dealt drew drawn drove driven fell fallen fought flew flown grew grown laid led left lost
  lay meant paid rose risen sent shook shaken shone sat spent stood struck stuck swore swept taught thought threw thrown
  told wore worn won woke wrote written`;
export const adjectives = `
  able active additional available aware brief bright broad busy capable careful common comfortable complex confident
  constant convenient crucial daily deep due early eager effective enormous equal essential excellent extra fair
  familiar famous fast final firm formal frequent fresh friendly full fundamental further glad happy hard healthy heavy
  helpful high historic honest huge ideal immediate impressive instant intense joint keen large late leading long low
  lucky massive mere minor modern mutual narrow natural nearby necessary negative new ordinary original outstanding own
  past perfect personal pleased polite poor popular positive powerful practical precise previous prior private
  promising proper proud pure quiet rapid rare ready real reasonable regular relevant rich safe same satisfied secret
  serious severe shared sharp short silent similar single slight smart smooth soft solid sorry stable steady strange
  strict strong sudden sufficient suitable swift tall tiny top total tough unique unusual upcoming urgent useful vague
  valid vast vital warm weak wide wild willing wise wonderful worthy young better best bigger biggest closer higher larger
  later longer lower newer older stronger warmer wider`;
export const nouns = `
  side sides part parts piece bit point points outcome outcomes effect effects step steps stage stages level levels amount
  role roles status process purpose effort efforts attempt attitude feeling feelings stance mood tone word words line lines
  phrase sentence title group groups pair couple series case cases issue issues problem problems trouble difficulty
  response reaction comment comments remark remarks statement statements wish expectation expectations prospect
  prospects chance chances opportunity possibility benefit benefits advantage success achievement achievements failure
  move action actions occasion moment moments period week weeks month months morning afternoon evening night today
  yesterday tonight timing course middle setting scene atmosphere condition conditions basis man men woman women folks
  fellow name names term terms bottom`;
/** They end as adverbs do, and are none. */
export const notAdverbs = 'assembly family supply monopoly anomaly butterfly imply comply multiply';
