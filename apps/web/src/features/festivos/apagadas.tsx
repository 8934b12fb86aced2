// Holidays of the law that somebody switched off: said as plainly as those that rule.
import { NOMBRES_FESTIVO } from '@kpt/textos'
import { Aviso } from '../../ui/aviso.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import type { Festivos } from './festivos.tsx'

type Props = { readonly apagadas: Festivos['apagadas']; readonly registra: boolean }

export function Apagadas({ apagadas, registra }: Props) {
  if (apagadas.length === 0) return null
  return (
    <Aviso tono="alerta" titulo="Festivos de ley que hoy no se aplican aquí">
      <ul className="lista-puntos">
        {apagadas.map(({ clave, cita }) => (
          <li key={clave}>
            {NOMBRES_FESTIVO[clave]} ({cita}){' '}
            {registra ? (
              <EnlaceBoton to="/calendario/festivos/cambio" variante="texto" search={{ regla: clave, aplica: 'si' }}>
                Encender
                <span className="solo-lector"> {NOMBRES_FESTIVO[clave]}</span>
              </EnlaceBoton>
            ) : null}
          </li>
        ))}
      </ul>
    </Aviso>
  )
}
