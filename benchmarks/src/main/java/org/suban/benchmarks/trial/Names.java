package org.suban.benchmarks.trial;

/** Names for thousands of invented places, no two alike among those of a kind. */
final class Names {

    private static final String FIRST = "青红金银玉云星月春夏秋冬松柏竹梅兰菊荷桂柳枫桃杏梨榆槐桐杉樟东西南北前后上下大小长宽高深清明晨晚晴雨雪霜露霞虹雷风石铁铜瓷砖瓦木";
    private static final String SECOND = "桥河湾溪潭泉井渠塘湖洲滩岸渡埠港浦汀屿山岭峰坡岗坳谷坪原田林场庄寨堡屯营巷弄楼台亭阁塔寺祠院宅铺店集窑库仓厂站口角头尾心津圩墩沟";
    private static final String LAST = "里坊园苑堂庭居社";

    private Names() {}

    static String district(int number) {
        return pair(number) + "州区";
    }

    static String street(int number) {
        return pair(number) + "门街道";
    }

    /** Without the word for what it is: 青桥里. */
    static String community(int number) {
        return pair(number) + LAST.charAt((number + number / (FIRST.length() * SECOND.length())) % LAST.length());
    }

    /** Roads of one name run through several communities, as they do. */
    static String road(int number) {
        return pair(number / 3 * 7 + 11) + "路";
    }

    private static String pair(int number) {
        return ""
                + FIRST.charAt(number % FIRST.length())
                + SECOND.charAt((number / FIRST.length() + number) % SECOND.length());
    }
}
