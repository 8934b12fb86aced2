import { formatFecha, nombreGobierno } from '@kpt/textos'
import { Aviso } from '../../../ui/aviso.tsx'
import { Definiciones } from '../../../ui/definiciones.tsx'
import { desdeDe } from '../../accesos/lideres/columnas.tsx'
import type { Expediente } from '../tipos.ts'

/** Who leads today, and what the change of government did or will do. */
export function Situacion({ expediente: { fin, cierre, lideres } }: { expediente: Expediente }) {
  const hoy = lideres.find((l) => l.situacion === 'vigente')
  return (
    <section className="pila" aria-labelledby="situacion-titulo">
      <h2 id="situacion-titulo">Quién responde hoy</h2>
      {hoy ? (
        <Definiciones
          lista={[
            { nombre: 'Usuario líder', valor: hoy.nombre },
            { nombre: 'Correo', valor: <span className="direccion">{hoy.correo}</span> },
            { nombre: 'Desde', valor: desdeDe(hoy) },
            ...(hoy.acto ? [{ nombre: 'Acto', valor: hoy.acto }] : []),
            ...(fin ? [{ nombre: `Gobierno ${nombreGobierno(fin.gobierno)}`, valor: finDe(fin.fecha, cierre) }] : []),
          ]}
        />
      ) : (
        <Aviso tono="alerta" titulo="La entidad no tiene usuario líder">
          <p>
            {cierre ? 'Terminó con su periodo de gobierno. ' : ''}Quien llegue lo pide en «Solicitar usuario líder».
          </p>
        </Aviso>
      )}
    </section>
  )
}

function finDe(fecha: string, cierre: Expediente['cierre']): string {
  const dia = formatFecha(fecha)
  if (cierre === null) return `Los liderazgos terminan el ${dia}, al final del día`
  return cierre.destino === 'termina'
    ? `Los liderazgos terminaron el ${dia}`
    : `Terminó el ${dia}; el usuario líder de entonces siguió activo, por obligaciones abiertas, hasta que su sucesor active`
}
