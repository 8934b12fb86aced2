// What two people left different in one cell, and what the server would not take: one chooses, nothing is lost.
import { contar } from '@kpt/textos'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { enCelda } from './lugar.ts'
import { useNombrarCelda } from './nombrar-celda.ts'
import { useEdicion, useResumen } from './usar-edicion.ts'

const A_LA_VISTA = 10

export function Choques() {
  const edicion = useEdicion()
  const { conflictos, rechazadas } = useResumen()
  const { donde, valor: decir } = useNombrarCelda()
  if (conflictos.length + rechazadas.length === 0) return null
  const valor = (celda: string, v: string | null) => decir(celda, enCelda(v))
  return (
    <>
      {conflictos.length > 0 ? (
        <Aviso
          tono="alerta"
          vivo
          titulo={`${contar(conflictos.length, 'celda la cambió', 'celdas las cambió')} alguien más`}
        >
          <ul className="pila">
            {conflictos.slice(0, A_LA_VISTA).map(({ op, suyo, autor }) => (
              <li key={op.meta + op.campo}>
                <strong>{donde(op.meta, op.campo)}.</strong> Usted: «{valor(op.campo, op.valor)}».{' '}
                {autor?.nombre ?? 'Otra ventana'}: «{valor(op.campo, suyo)}».{' '}
                <Boton variante="texto" onClick={() => edicion.resolver(op.meta, op.campo, 'mio')}>
                  Dejar lo mío
                </Boton>{' '}
                <Boton variante="texto" onClick={() => edicion.resolver(op.meta, op.campo, 'suyo')}>
                  Dejar lo otro
                </Boton>
              </li>
            ))}
          </ul>
        </Aviso>
      ) : null}
      {rechazadas.length > 0 ? (
        <Aviso
          tono="error"
          titulo={`${contar(rechazadas.length, 'celda no se pudo guardar', 'celdas no se pudieron guardar')}`}
        >
          <ul>
            {rechazadas.slice(0, A_LA_VISTA).map(({ op, codigo }) => (
              <li key={op.meta + op.campo}>
                {donde(op.meta, op.campo)}: «{valor(op.campo, op.valor)}». {FRASE[codigo] ?? FRASE.forma}{' '}
                <Boton variante="texto" onClick={() => edicion.descartarRechazo(op.meta, op.campo)}>
                  Quitarlo
                </Boton>
              </li>
            ))}
          </ul>
        </Aviso>
      ) : null}
    </>
  )
}

const FRASE: Readonly<Record<string, string>> = {
  forma: 'No tiene la forma que lleva esa celda.',
  muy_largo: 'Es más largo de lo que cabe.',
  negativo: 'Ahí no va un valor negativo.',
  campo_desconocido: 'Esa celda no existe en este plan.',
}
