// What came of taking values: saved, already the same, in conflict with another person, refused.
import type { CodigoProblema } from '@kpt/domain/shared'
import { contar, nombreRol, textoProblema } from '@kpt/textos'
import { Aviso } from '../../ui/aviso.tsx'
import { numeroCorto } from '../reportes/direccion.ts'
import { nombreLugar } from '../reportes/rejilla/etiquetas.ts'
import { cifra } from './cifra.ts'
import type { Tomado } from './red.ts'

export function HechoTomado({ tomado: { guardados, iguales, conflictos, rechazados } }: { tomado: Tomado }) {
  const enOrden = conflictos.length + rechazados.length === 0
  return (
    <Aviso tono={enOrden ? 'bien' : 'alerta'} vivo>
      <p>
        {guardados === 0
          ? 'No se trajo ningún valor.'
          : `Se trajeron ${contar(guardados, 'valor', 'valores')} al borrador del reporte.`}
        {iguales > 0 ? ` ${contar(iguales, 'ya estaba igual', 'ya estaban iguales')}.` : ''}
      </p>
      {conflictos.length > 0 ? (
        <>
          <p>
            Otra persona cambió estos valores mientras usted miraba. Se conserva lo que está; tráigalos otra vez si
            corresponde:
          </p>
          <ul>
            {conflictos.slice(0, MUESTRA).map((c) => (
              <li key={`${c.meta}${c.campo}${c.clave}`}>
                Meta {numeroCorto(c.meta)}, {nombreLugar(c.campo, undefined).toLowerCase()}: el libro dice{' '}
                {cifra(c.campo, c.propuesto)} y el borrador {cifra(c.campo, c.valor)}
                {c.autor ? ` (${c.autor.nombre}, ${nombreRol(c.autor.rol)})` : ''}.
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {rechazados.length > 0 ? (
        <ul>
          {rechazados.slice(0, MUESTRA).map((r) => (
            <li key={`${r.meta}${r.campo}${r.clave}`}>
              {textoProblema(r.problema.codigo as CodigoProblema, r.problema.detalles)}
            </li>
          ))}
        </ul>
      ) : null}
      {conflictos.length > MUESTRA || rechazados.length > MUESTRA ? (
        <p className="tenue">
          Son {contar(conflictos.length, 'conflicto', 'conflictos')} y{' '}
          {contar(rechazados.length, 'rechazo', 'rechazos')}; se muestran los primeros.
        </p>
      ) : null}
    </Aviso>
  )
}

const MUESTRA = 20
