import { describe, expect, it } from 'vitest'
import {
  COLA_VACIA,
  type Cola,
  confirmado,
  devolver,
  escribir,
  metasCambiadas,
  porConservar,
  recuperar,
  tomarLote,
  visible,
} from './cola.ts'
import { estadoDe } from './estado.ts'
import type { Lugar, Operacion, Resultado } from './operacion.ts'
import { descartar, recargar, recibir, resolver, responder } from './respuestas.ts'

const META = '25200-M-0012'
const ejecutado: Lugar = { meta: META, campo: 'ejecutado', clave: '' }
const pagado: Lugar = { meta: META, campo: 'pagado', clave: 'sgp_salud' }
const ana = { nombre: 'Ana Ruiz', rol: 'usuario_lider' }
const EN = '2026-11-20T10:31:00-05:00'

const sello = (n: number) => ({ opId: `op-${String(n).padStart(3, '0')}`, hechoEn: EN })
const guardado = (opId: string, valor: string | null): Resultado => ({
  opId,
  resultado: 'guardado',
  valor,
  autor: null,
  en: null,
  problema: null,
})
const conflicto = (opId: string, valor: string | null): Resultado => ({
  opId,
  resultado: 'conflicto',
  valor,
  autor: ana,
  en: EN,
  problema: null,
})
const conValor = (valor: string): Cola => recargar(COLA_VACIA, [{ ...ejecutado, valor }])
const enviar = (cola: Cola) => tomarLote(cola, 200)
const ops = (cola: Cola) => porConservar(cola).map(({ op }) => op)
const sellar = () => sello(900)

describe('lo que se escribe', () => {
  it('lleva como base el valor que la persona vio en ese campo', () => {
    const cola = escribir(conValor('5'), ejecutado, '8', sello(1))
    expect(ops(cola)).toEqual([{ ...ejecutado, opId: 'op-001', base: '5', valor: '8', hechoEn: EN }])
    expect([visible(cola, ejecutado), confirmado(cola, ejecutado)]).toEqual(['8', '5'])
  })

  it('en un campo aún no enviado se funde con lo anterior: queda la primera base, el último valor y un identificador nuevo', () => {
    const cola = [1, 2, 3].reduce((c, n) => escribir(c, ejecutado, `${n}`, sello(n)), conValor('5'))
    expect(ops(cola)).toMatchObject([{ opId: 'op-003', base: '5', valor: '3' }])
  })

  it('parte del valor que se veía al empezar, aunque otra persona lo haya cambiado mientras tanto', () => {
    const cola = escribir(conValor('7'), ejecutado, '8', sello(1), '5')
    expect(ops(cola)).toMatchObject([{ base: '5', valor: '8' }])
    expect(ops(escribir(conValor('7'), ejecutado, '5', sello(1), '5'))).toEqual([])
  })

  it('no deja nada por enviar cuando vuelve al valor de partida', () => {
    const cola = escribir(escribir(conValor('5'), ejecutado, '8', sello(1)), ejecutado, '5', sello(2))
    expect(ops(cola)).toEqual([])
  })

  it('borrar también es un valor, y un campo vacío no es cero', () => {
    expect(ops(escribir(conValor('5'), ejecutado, null, sello(1)))).toMatchObject([{ base: '5', valor: null }])
    expect(ops(escribir(COLA_VACIA, ejecutado, '0', sello(1)))).toMatchObject([{ base: null, valor: '0' }])
  })

  it('conserva el orden en que se escribieron los campos', () => {
    const cola = escribir(
      escribir(escribir(COLA_VACIA, ejecutado, '1', sello(1)), pagado, '9', sello(2)),
      ejecutado,
      '3',
      sello(3),
    )
    expect(enviar(cola).lote.map((op) => [op.campo, op.valor])).toEqual([
      ['pagado', '9'],
      ['ejecutado', '3'],
    ])
  })
})

describe('lo que ya salió', () => {
  it('no se toca: lo que se escribe después parte de ello y espera su respuesta', () => {
    const { cola } = enviar(escribir(conValor('5'), ejecutado, '8', sello(1)))
    const despues = escribir(cola, ejecutado, '9', sello(2))
    expect(enviar(despues).lote).toEqual([])
    const acusada = responder(despues, [guardado('op-001', '8')])
    expect(enviar(acusada).lote).toMatchObject([{ opId: 'op-002', base: '8', valor: '9' }])
  })

  it('sin respuesta se repite idéntico, y repetirlo no cambia lo que se ve', () => {
    const primera = enviar(escribir(conValor('5'), ejecutado, '8', sello(1)))
    const repetida = enviar(devolver(primera.cola))
    expect(repetida.lote).toEqual(primera.lote)
    const dos = responder(responder(repetida.cola, [guardado('op-001', '8')]), [guardado('op-001', '8')])
    expect([visible(dos, ejecutado), ops(dos).length]).toEqual(['8', 0])
  })

  it('sin respuesta no se funde con lo siguiente, porque pudo haber llegado', () => {
    const intentada = devolver(enviar(escribir(conValor('5'), ejecutado, '8', sello(1))).cola)
    const cola = escribir(intentada, ejecutado, '9', sello(2))
    expect(ops(cola).map((op) => [op.opId, op.base, op.valor])).toEqual([
      ['op-001', '5', '8'],
      ['op-002', '8', '9'],
    ])
    expect(enviar(cola).lote.map((op) => op.opId)).toEqual(['op-001'])
  })

  it('un lote tiene tope y no repite campo', () => {
    const cola = Array.from({ length: 5 }, (_, i) => i).reduce(
      (c, i) => escribir(c, { ...ejecutado, meta: `25200-M-000${i}` }, '1', sello(i)),
      COLA_VACIA,
    )
    const uno = tomarLote(cola, 3)
    expect(uno.lote.map((op) => op.opId)).toEqual(['op-000', 'op-001', 'op-002'])
    expect(tomarLote(uno.cola, 3).lote.map((op) => op.opId)).toEqual(['op-003', 'op-004'])
  })
})

describe('qué metas cambian', () => {
  it('solo las que se tocaron', () => {
    const otra = { ...ejecutado, meta: '25200-M-0013' }
    const dos = recargar(COLA_VACIA, [
      { ...ejecutado, valor: '5' },
      { ...otra, valor: '6' },
    ])
    const escrita = escribir(dos, ejecutado, '8', sello(1))
    expect([...metasCambiadas(dos, escrita)]).toEqual([META])
    const { cola } = enviar(escrita)
    expect([...metasCambiadas(cola, responder(cola, [conflicto('op-001', '7')]))]).toEqual([META])
    expect([
      ...metasCambiadas(cola, recibir(cola, [{ ...otra, valor: '1', autor: ana, en: EN }], () => false).cola),
    ]).toEqual([otra.meta])
    expect(metasCambiadas(cola, cola).size).toBe(0)
  })
})

describe('estado de un campo', () => {
  it('guardando, guardado, sin conexión y error', () => {
    const escrita = escribir(COLA_VACIA, ejecutado, '1', sello(1))
    expect(estadoDe(COLA_VACIA, ejecutado, 'al_dia')).toBe('quieta')
    expect(estadoDe(escrita, ejecutado, 'al_dia')).toBe('guardando')
    expect(estadoDe(escrita, ejecutado, 'sin_conexion')).toBe('sin_conexion')
    expect(estadoDe(escrita, ejecutado, 'detenido')).toBe('error')
    expect(estadoDe(responder(enviar(escrita).cola, [guardado('op-001', '1')]), ejecutado, 'al_dia')).toBe('guardada')
  })

  it('lo que el servidor rehúsa se ve como error con lo escrito, y se puede descartar', () => {
    const problema = { codigo: 'valor.meta_cerrada', detalles: { meta: META } }
    const rechazo: Resultado = { opId: 'op-001', resultado: 'rechazado', valor: '5', autor: null, en: null, problema }
    const cola = responder(enviar(escribir(conValor('5'), ejecutado, '8', sello(1))).cola, [rechazo])
    expect([estadoDe(cola, ejecutado, 'al_dia'), visible(cola, ejecutado)]).toEqual(['error', '8'])
    expect(ops(cola)).toHaveLength(1)
    const descartada = descartar(cola, ejecutado)
    expect([estadoDe(descartada, ejecutado, 'al_dia'), visible(descartada, ejecutado)]).toEqual(['quieta', '5'])
  })
})

describe('dos personas en un campo', () => {
  const chocada = (): Cola =>
    responder(enviar(escribir(conValor('5'), ejecutado, '8', sello(1))).cola, [conflicto('op-001', '7')])

  it('muestra los dos valores, quién y cuándo, y ninguno pisa al otro', () => {
    const cola = chocada()
    expect([...cola.conflictos.values()]).toMatchObject([{ op: { valor: '8' }, suyo: '7', autor: ana, en: EN }])
    expect([visible(cola, ejecutado), confirmado(cola, ejecutado), enviar(cola).lote]).toEqual(['8', '7', []])
  })

  it('dejar el mío lo envía sobre el valor que ahora se vio', () => {
    expect(enviar(resolver(chocada(), ejecutado, 'mio', sello(2))).lote).toMatchObject([
      { opId: 'op-002', base: '7', valor: '8' },
    ])
  })

  it('dejar el de la otra persona no envía nada', () => {
    const cola = resolver(chocada(), ejecutado, 'suyo', sello(2))
    expect([visible(cola, ejecutado), ops(cola)]).toEqual(['7', []])
  })

  it('escribir de nuevo en el campo es decidir, viendo ambos valores', () => {
    const cola = escribir(chocada(), ejecutado, '15', sello(2))
    expect(cola.conflictos.size).toBe(0)
    expect(enviar(cola).lote).toMatchObject([{ base: '7', valor: '15' }])
  })

  it('lo que se escribió después de lo enviado entra en el mismo conflicto', () => {
    const volando = enviar(escribir(conValor('5'), ejecutado, '8', sello(1))).cola
    const cola = responder(escribir(volando, ejecutado, '9', sello(2)), [conflicto('op-001', '7')])
    expect([...cola.conflictos.values()]).toMatchObject([{ op: { opId: 'op-002', base: '5', valor: '9' }, suyo: '7' }])
    expect(cola.pendientes).toEqual([])
  })

  it('si ambas escribieron lo mismo no hay conflicto', () => {
    const cola = responder(enviar(escribir(conValor('5'), ejecutado, '8', sello(1))).cola, [conflicto('op-001', '8')])
    expect([cola.conflictos.size, estadoDe(cola, ejecutado, 'al_dia')]).toEqual([0, 'guardada'])
  })

  it('un conflicto sigue ahí tras recargar la página', () => {
    const vuelta = recuperar(conValor('7'), porConservar(chocada()), sellar)
    // Under another name: the server remembers its "no" to the first one for ever.
    expect(enviar(vuelta).lote).toMatchObject([{ opId: 'op-900', base: '5', valor: '8' }])
  })
})

describe('lo que cambian los demás', () => {
  const nadie = () => false
  const cambio = (valor: string | null) => ({ ...ejecutado, valor, autor: ana, en: EN })

  it('aparece con su autor; lo propio, ya sabido, no', () => {
    const { cola, nuevos, completo } = recibir(conValor('5'), [cambio('6'), cambio('7')], nadie)
    expect([visible(cola, ejecutado), nuevos.length, completo]).toEqual(['7', 1, true])
    expect([...cola.ajenas.values()]).toEqual([{ autor: ana, en: EN }])
    const propia = responder(enviar(escribir(conValor('5'), ejecutado, '8', sello(1))).cola, [guardado('op-001', '8')])
    expect(estadoDe(recibir(propia, [cambio('9')], nadie).cola, ejecutado, 'al_dia')).toBe('quieta')
    expect(recibir(cola, [cambio('7')], nadie).nuevos).toEqual([])
  })

  it('no pisa lo que uno está escribiendo: la base sigue siendo lo que se vio', () => {
    const escrita = escribir(conValor('5'), ejecutado, '8', sello(1))
    const { cola } = recibir(escrita, [cambio('7')], nadie)
    expect([visible(cola, ejecutado), confirmado(cola, ejecutado)]).toEqual(['8', '7'])
    expect(enviar(cola).lote).toMatchObject([{ base: '5', valor: '8' }])
  })

  it('deja para la próxima pregunta los campos que se acaban de guardar o van en camino', () => {
    const volando = enviar(escribir(conValor('5'), ejecutado, '8', sello(1))).cola
    expect(recibir(volando, [cambio('5')], nadie)).toMatchObject({ completo: false, nuevos: [] })
    const guardada = responder(volando, [guardado('op-001', '8')])
    const { cola, completo } = recibir(guardada, [cambio('5')], () => true)
    expect([visible(cola, ejecutado), completo]).toEqual(['8', false])
  })

  it('actualiza el otro valor de un conflicto abierto', () => {
    const chocada = responder(enviar(escribir(conValor('5'), ejecutado, '8', sello(1))).cola, [
      conflicto('op-001', '7'),
    ])
    const { cola } = recibir(chocada, [cambio('6')], nadie)
    expect([...cola.conflictos.values()]).toMatchObject([{ suyo: '6', op: { valor: '8' } }])
    expect(recibir(chocada, [cambio('8')], nadie).cola.conflictos.size).toBe(0)
  })
})

describe('tras recargar la página', () => {
  const op = (n: number, base: string | null, valor: string): Operacion => ({ ...ejecutado, ...sello(n), base, valor })
  const guardada = (una: Operacion) => ({ op: una, respondida: false })

  it('lo que quedó sin acuse vuelve a la cola en su orden y tal como era', () => {
    const cola = recuperar(conValor('5'), [guardada(op(2, '8', '9')), guardada(op(1, '5', '8'))], sellar)
    expect(visible(cola, ejecutado)).toBe('9')
    const uno = enviar(cola)
    expect(uno.lote).toEqual([op(1, '5', '8')])
    expect(enviar(responder(uno.cola, [guardado('op-001', '8')])).lote).toEqual([op(2, '8', '9')])
  })

  it('lo que ya había llegado se acusa sin daño aunque el campo haya cambiado después', () => {
    const cola = responder(enviar(recuperar(conValor('20'), [guardada(op(1, '5', '8'))], sellar)).cola, [
      guardado('op-001', '20'),
    ])
    expect([visible(cola, ejecutado), ops(cola)]).toEqual(['20', []])
  })

  it('no duplica lo que esta ventana ya tiene', () => {
    const escrita = escribir(conValor('5'), ejecutado, '8', sello(1))
    expect(recuperar(escrita, porConservar(escrita), sellar).pendientes).toHaveLength(1)
  })

  it('dice que repite, porque esa respuesta cuenta lo que pasó entonces y no lo que hay ahora', () => {
    expect(enviar(recuperar(conValor('5'), [guardada(op(1, '5', '8'))], sellar)).repite).toBe(true)
    expect(enviar(escribir(conValor('5'), ejecutado, '8', sello(1))).repite).toBe(false)
  })

  it('leer otra vez el reporte pone al día el otro valor de un conflicto', () => {
    const chocada = responder(enviar(escribir(conValor('5'), ejecutado, '8', sello(1))).cola, [
      conflicto('op-001', '7'),
    ])
    const leida = recargar(chocada, [{ ...ejecutado, valor: '6' }])
    expect([...leida.conflictos.values()]).toMatchObject([{ suyo: '6', autor: null }])
    expect(recargar(chocada, [{ ...ejecutado, valor: '8' }]).conflictos.size).toBe(0)
  })

  it('leer otra vez el reporte no toca lo que espera ni lo recién guardado', () => {
    const escrita = escribir(conValor('5'), pagado, '8', sello(1))
    const cola = recargar(escrita, [{ ...ejecutado, valor: '4' }], (clave) => clave === `${META}/ejecutado/`)
    expect([visible(cola, pagado), visible(cola, ejecutado)]).toEqual(['8', '5'])
  })
})
