// Preview of a filled workbook: is it the right one, what it changes, what somebody changed meanwhile, what is wrong in it; then confirm.
import { contar, formatInstante, formatNumero, nombreDeReporte } from '@kpt/textos'
import { useState } from 'react'
import { useNombreEntidad } from '../../app/entidad.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { DescargarAnotado } from './anotado.tsx'
import { ListaCambios, type Llave } from './cambios.tsx'
import { Confirmar } from './confirmar.tsx'
import { GruposDelLibro } from './grupos.tsx'
import { palabrasDe } from './palabras.ts'
import type { PropsLibro, Vista } from './tipos.ts'

export function VistaPrevia({ clave, libro }: PropsLibro) {
  const [vaciar, setVaciar] = useState(false)
  const [mios, setMios] = useState<ReadonlyMap<string, Llave>>(new Map())
  const vista = libro.vista
  if (!vista) return null
  const elegir = (nombre: string, llave: Llave | null) =>
    setMios((antes) => {
      const nuevos = new Map(antes)
      if (llave) nuevos.set(nombre, llave)
      else nuevos.delete(nombre)
      return nuevos
    })
  const lista = { clave, carga: libro.id }
  return (
    <>
      <EsElCorrecto clave={clave} vista={vista} />
      <section className="seccion">
        <h2>Qué cambia</h2>
        <p>{resumen(vista)}</p>
        <ListaCambios {...lista} clase="cambia" cuantos={vista.cambian} titulo={palabrasDe(clave).entran} />
        {vista.conflictos > 0 ? (
          <>
            <Aviso tono="alerta" titulo="Otra persona cambió valores después de que usted descargó el libro">
              <p>Mire los dos valores. Queda el del reporte, salvo donde usted escoja el del libro.</p>
            </Aviso>
            <ListaCambios
              {...lista}
              clase="conflicto"
              cuantos={vista.conflictos}
              titulo="Valores que otra persona cambió"
              mios={mios}
              onElegir={elegir}
            />
          </>
        ) : null}
        {vista.vacias > 0 ? (
          <>
            <ListaCambios {...lista} clase="vacia" cuantos={vista.vacias} titulo="Celdas que llegaron en blanco" />
            <label className="libro-marca">
              <input type="checkbox" checked={vaciar} onChange={(e) => setVaciar(e.target.checked)} /> Vaciar también en
              el reporte {vista.vacias === 1 ? 'la celda que llegó' : `las ${vista.vacias} celdas que llegaron`} en
              blanco. Si no lo marca, sus valores se conservan.
            </label>
          </>
        ) : null}
      </section>
      <section className="seccion">
        <h2>Qué hay que mirar</h2>
        <GruposDelLibro grupos={vista.grupos} />
        {vista.grupos.length > 0 ? <DescargarAnotado clave={clave} carga={libro.id} /> : null}
      </section>
      <Confirmar clave={clave} libro={libro} vaciar={vaciar} mios={[...mios.values()]} />
    </>
  )
}

function EsElCorrecto({ clave, vista }: { clave: PropsLibro['clave']; vista: Vista }) {
  const { sello, version, lugares } = vista
  const nombre = useNombreEntidad(sello.entidad)
  const palabras = palabrasDe(clave)
  return (
    <section className="pila">
      <h2>¿Es el libro correcto?</h2>
      <Definiciones
        lista={[
          { nombre: 'Entidad', valor: `${nombre}, ${sello.entidad}` },
          { nombre: 'Reporte', valor: nombreDeReporte({ ...clave, ...sello }) },
          { nombre: 'Descargado', valor: formatInstante(Date.parse(sello.descargadoEn)) },
          {
            nombre: palabras.version,
            valor: sello.version === version ? `${version}, la que rige` : `${sello.version}; hoy rige la ${version}`,
          },
          { nombre: palabras.lugares, valor: formatNumero(String(lugares)) },
        ]}
      />
    </section>
  )
}

function resumen({ cambian, conflictos, vacias }: Vista): string {
  if (cambian + conflictos + vacias === 0) return 'El libro dice lo mismo que el reporte: no hay nada que cambiar.'
  const partes = [
    contar(cambian, 'valor entra', 'valores entran'),
    ...(conflictos > 0 ? [contar(conflictos, 'valor lo cambió otra persona', 'valores los cambió otra persona')] : []),
    ...(vacias > 0 ? [contar(vacias, 'celda llegó en blanco', 'celdas llegaron en blanco')] : []),
  ]
  return `${partes.join('; ')}.`
}
