// One government: its day in force, how it went if it passed, and each writing of it, the newest first.
import { formatFecha, formatInstante, nombreGobierno } from '@kpt/textos'
import { Chip } from '../../ui/chip.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Retirar } from './retirar.tsx'
import type { Empalme, Escrita } from './tipos.ts'

export function Periodo({ empalme }: { empalme: Empalme }) {
  const { gobierno, fecha, yaPaso, historia, cierres } = empalme
  return (
    <section className="pila" aria-labelledby="periodo-titulo">
      <h2 id="periodo-titulo">Gobierno {nombreGobierno(gobierno)}</h2>
      <Definiciones
        lista={[
          {
            nombre: 'Último día de los liderazgos',
            valor: fecha === null ? 'Sin fecha: nadie termina' : `${formatFecha(fecha)}, al final del día`,
          },
          ...(yaPaso
            ? [
                { nombre: 'Terminaron', valor: String(cierres.terminaron) },
                { nombre: 'Siguieron por obligaciones abiertas', valor: String(cierres.conservados) },
              ]
            : []),
        ]}
      />
      {historia.length > 0 ? (
        <Tabla
          titulo="Lo que se ha fijado, lo último primero"
          columnas={columnasDe(empalme)}
          filas={historia}
          clave={(f) => `${f.entidad?.codigo ?? 'pais'}/${f.n}`}
        />
      ) : null}
    </section>
  )
}

function columnasDe(empalme: Empalme): Columna<Escrita>[] {
  return [
    {
      clave: 'fecha',
      titulo: 'Último día',
      nombra: true,
      celda: (f) => (f.fecha === null ? 'Se retiró' : formatFecha(f.fecha)),
    },
    { clave: 'ambito', titulo: 'Para', celda: (f) => f.entidad?.nombre ?? 'Todo el país' },
    { clave: 'acto', titulo: 'Acto o razón', ancho: 'largo', celda: (f) => f.acto },
    {
      clave: 'quien',
      titulo: 'Quién y cuándo',
      ancho: 'medio',
      celda: (f) => (
        <>
          {f.autor}
          <br />
          <span className="tenue menor">{formatInstante(Date.parse(f.en))}</span>
        </>
      ),
    },
    {
      clave: 'vale',
      titulo: 'Vale',
      celda: (f) =>
        f.vigente && f.fecha !== null ? (
          <div className="acciones">
            <Chip tono="bien" icono="bien">
              Vale hoy
            </Chip>
            {empalme.yaPaso ? null : <Retirar empalme={empalme} escrita={f} />}
          </div>
        ) : (
          <span className="tenue">No, se cambió</span>
        ),
    },
  ]
}
