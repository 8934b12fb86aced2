import { fechaEn } from '@kpt/domain/shared'
import { formatFecha } from '@kpt/textos'
import { Aviso } from '../../../ui/aviso.tsx'
import { Definiciones } from '../../../ui/definiciones.tsx'
import { Direccion } from '../../../ui/direccion.tsx'
import type { Liderazgo } from '../tipos.ts'
import { desdeDe, hastaDe } from './columnas.tsx'

/** Who leads now and how to reach them; and what is to come. */
export function LiderHoy({ filas }: { filas: readonly Liderazgo[] }) {
  const hoy = filas.find((f) => f.situacion === 'vigente')
  const luego = filas.findLast((f) => f.situacion === 'por_comenzar')
  if (!hoy)
    return (
      <Aviso tono="alerta" titulo="Hoy la entidad no tiene usuario líder">
        <p>
          Nadie puede enviar sus reportes hasta que alguien solicite ser usuario líder y active su usuario.
          {luego ? ` ${luego.nombre} comienza el ${formatFecha(fechaEn(Date.parse(luego.desde)))}.` : ''}
        </p>
      </Aviso>
    )
  return (
    <Definiciones
      lista={[
        { nombre: 'Lidera hoy', valor: hoy.nombre },
        ...(hoy.correo ? [{ nombre: 'Correo', valor: <Direccion correo={hoy.correo} /> }] : []),
        { nombre: 'Desde', valor: desdeDe(hoy) },
        ...(hoy.hasta ? [{ nombre: 'Hasta', valor: hastaDe(hoy) }] : []),
        ...(luego
          ? [{ nombre: 'Después', valor: `${luego.nombre}, desde el ${formatFecha(fechaEn(Date.parse(luego.desde)))}` }]
          : []),
      ]}
    />
  )
}
