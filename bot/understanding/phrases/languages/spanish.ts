// Phrases: Spanish. Questions about shops are declined; the rest isn't spoken here, only told apart.

export const spanish = {
  merchant: `
  cuanto [dinero|] [gaste|he gastado|pague|he pagado|gasto|llevo gastado|me gaste|deje] [en|con|a|al|por] [{shop}|la tienda {shop}] {time}
  cuanto [dinero|] [gaste|he gastado|pague|gasto|llevo gastado|se me va] en [{kind}|{strange}] {time}
  cuanto [en|a|para|de] {shop}
  [cual es|dime|] [el total|mi gasto|lo gastado|mis gastos] [en|de] [{shop}|{kind}] {time}
  [he|alguna vez he|] [comprado|pagado|comido|estado|gastado|ido] [algo|alguna vez|] [en|a] {shop} {time}
  [compre|pague|fui|comi|gaste] [algo|algo mas|] [en|a] {shop} {time}
  [es|era|fue] [el|ese|este|la] [ultimo|pago|cargo|compra|cobro|transaccion|de {amount}] [en|de|a] {shop}
  el [pago|cargo|cobro|gasto] de {amount} [es|era|fue|viene] [de|en] {shop}
  [donde|en donde|adonde] [gaste|he gastado|compre|pague|use|use la tarjeta|comi|gasto|compro|estuve|se fue] [los|las|el|mi|] [{amount}|dinero|mi dinero|mas|mas dinero|] {time}
  [donde|en que lugar|en que sitio] [suelo|me gusta|] [comer|comprar|gastar|gasto|compro|como] [mas|mas dinero|normalmente|]
  [en|de|] que [tienda|comercio|restaurante|supermercado|establecimiento|sitio|lugar|negocio|empresa|ciudad|pais] [me cobraron|me cobro|me cargo|gaste|pague|compre|use la tarjeta|me han cobrado|fue] [{amount}|los {amount}|mas|] {time}
  [que|cual] [tienda|comercio|restaurante|supermercado|sitio|establecimiento] [visito|frecuento|uso|es|fue|era] [mas|la ultima|el primero|la de {amount}|mas a menudo|]
  [cual es|dime|] [la tienda|el comercio|el restaurante|el sitio] [donde|en el que|en la que|que] [mas|] [gasto|compro|voy|visito] [mas|]
  [muestrame|ensename|lista|dame|quiero ver|busca|muestra|ver] [todas|todos|] [las|los|mis|] [transacciones|movimientos|compras|pagos|cargos|gastos] [en|de|con|a] [{shop}|{kind}] {time}
  [transacciones|movimientos|compras|pagos|cargos] [en|de|a|con] {shop} {time}
  [muestrame|ensename|dame] [las transacciones|los movimientos|los pagos] en {shop}
  [cuando|que dia] [fue|] [la ultima vez|] [que|] [fui|compre|pague|estuve|comi|me cobro] [a|en|por ultima vez a|] {shop} [por ultima vez|]
  [cuantas veces|con que frecuencia] [he ido|fui|voy|compre|he comprado] [a|en] {shop} {time}
  [ordena|agrupa|clasifica|separa|organiza|filtra|suma|muestra|desglosa] [todos|] [mis|los|las|] [movimientos|gastos|transacciones|pagos|compras] por [comercio|tienda|categoria|lugar|ciudad|pais|establecimiento|tipo|nombre|comercios]
  [a quien|a que tienda|a que empresa] [le|] [pague|di|envie|he pagado|gire|abone] [los|] {amount} {time}
  [quien|que empresa|que tienda] [me|] [cobro|ha cobrado|cargo|quito|ha cargado] {amount} [de mi cuenta|]
  [me|] [ha|] [cobrado|cobro|reembolsado|devuelto|cargado] [ya|algo|] {shop} {time}
  [de|] [que|cual] [comercio|tienda|establecimiento] [es|era|fue] [el|la] [ultimo|ultima|primer] [cargo|pago|compra|movimiento|transaccion]
  [que|que cosas] [compre|he comprado|pague|adquiri] {time}
  [que|de que] [es|era|fue] [el|ese|] [pago|cargo|cobro|gasto|] [de|] {amount}
  [para que|en que] [fue|fueron|era|gaste] [los|el|] {amount}
  en que [gasto|gaste|he gastado|se va] [mas|mi dinero|el dinero|todo]
  [como se llama|nombre|el nombre|dime el nombre] [de|del|de la|] [establecimiento|comercio|tienda|vendedor|restaurante]
  [use|he usado|utilice|pague con] [mi|la] tarjeta en [{place}|{shop}] {time}
  [gastos|movimientos|compras|pagos] [en|de] [{place}|el extranjero] {time}
  [tengo|hay] [alguna suscripcion|suscripciones|compras en el extranjero|pagos a {shop}]
  `
    .replaceAll(
      '{time}',
      '[este mes|el mes pasado|la semana pasada|ayer|hoy|este ano|en marzo|el viernes|ultimamente|]',
    )
    .replaceAll(
      '{kind}',
      'comida|supermercado|restaurantes|ropa|gasolina|transporte|cafe|ocio|viajes|alquiler|farmacia|apuestas|juegos|libros|taxis|bares|compras|suscripciones|el super',
    ),
  ordinary: `
  [cual es|dime|quiero saber|consultar|ver|] [mi|el] saldo [actual|disponible|de mi cuenta|de la tarjeta|de ahorro|]
  cuanto [dinero|saldo] [tengo|me queda|hay] [en mi cuenta|en la tarjeta|en ahorros|disponible|]
  [muestrame|dame|ver|cuales son|] [mis|los|las] [ultimos|ultimas|] [movimientos|transacciones|3 movimientos|5 transacciones] [de este mes|de la cuenta|recientes|]
  cuantos puntos [tengo|me quedan|he acumulado]
  [cuando|que dia] [vence|tengo que pagar] [mi|la] [tarjeta|factura]
  [hola|buenos dias|buenas tardes|gracias|muchas gracias|adios|si|no|vale|cancelar|parar|ayuda|por favor]
  [quien eres|que puedes hacer|hablas espanol|eres un robot|como estas]
  [quiero|necesito|puedo|como puedo] [transferir dinero|pagar una factura|canjear puntos|hablar con una persona|vincular mi banco|cancelar mi tarjeta|abrir una cuenta]
  [he perdido|me robaron|no funciona|bloquea] [mi|la] tarjeta
  [que tiempo hace|que hora es|cuentame un chiste|que dia es hoy]
  [donde esta|donde hay] [el banco|un cajero|la sucursal|mi paquete|el aeropuerto]
  [como se hace|como se dice|que significa] [una tortilla|gracias|esto]
  `,
} as const;
