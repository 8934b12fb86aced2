// Preview of a workbook: is it the right one, what it changes, what is wrong in it; then confirm or discard.
import { contar, formatNumero } from '@kpt/textos'
import { useNombreEntidad } from '../../app/entidad.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { DescargarAnotado } from '../planes/descargar-libro.tsx'
import { GruposHallazgos } from '../planes/grupos-hallazgos.tsx'
import { Cambios } from './cambios.tsx'
import type { CargaVista, PropsCarga } from './carga.tsx'
import { Confirmar } from './confirmar.tsx'
import { VolverAMapear } from './mapear/volver.tsx'

export type Vista = NonNullable<CargaVista['vistaPrevia']>

export function VistaPrevia({ entidad, carga }: PropsCarga) {
  const vista = carga.vistaPrevia
  if (!vista) return null
  return (
    <>
      <EsElCorrecto entidad={entidad} vista={vista} />
      {carga.conMapeo ? <VolverAMapear entidad={entidad} carga={carga} /> : null}
      <Cambios vista={vista} />
      <section className="seccion">
        <h2>Qué hay que mirar</h2>
        <Hallazgos vista={vista} />
        {vista.grupos.length > 0 ? (
          <p>
            <DescargarAnotado entidad={entidad} carga={carga.id} />
          </p>
        ) : null}
      </section>
      <Confirmar entidad={entidad} carga={carga.id} vista={vista} />
    </>
  )
}

function EsElCorrecto({ entidad, vista }: { entidad: string; vista: Vista }) {
  const suya = useNombreEntidad(entidad)
  const delLibro = useNombreEntidad(vista.entidad)
  return (
    <section className="pila">
      <h2>¿Es el libro correcto?</h2>
      {vista.entidad === entidad ? null : (
        <Aviso tono="error" titulo="El libro es de otra entidad">
          <p>
            Trae el plan de {delLibro} y usted está en {suya}. No se puede confirmar: cargue el libro de su entidad.
          </p>
        </Aviso>
      )}
      <Definiciones
        lista={[
          { nombre: 'Entidad', valor: `${delLibro}, ${vista.entidad}` },
          { nombre: 'Plan', valor: vista.nombrePlan },
          { nombre: 'Periodo', valor: `${vista.periodo.desde}–${vista.periodo.hasta}` },
          { nombre: 'Líneas estratégicas', valor: formatNumero(String(vista.lineas)) },
          { nombre: 'Metas de producto', valor: formatNumero(String(vista.metas)) },
        ]}
      />
      <Tabla
        titulo="Recursos por vigencia, en pesos (suma de las fuentes de todas las metas)"
        columnas={[
          { clave: 'que', titulo: 'Vigencia', nombra: true, celda: () => 'Recursos' },
          ...Object.keys(vista.totales).map((v) => ({
            clave: v,
            titulo: v,
            numero: true,
            celda: () => formatNumero(vista.totales[v] ?? '0'),
          })),
        ]}
        filas={[vista]}
        clave={() => 'recursos'}
      />
    </section>
  )
}

function Hallazgos({ vista }: { vista: Vista }) {
  const errores = vista.grupos.filter((g) => g.gravedad === 'error').reduce((suma, g) => suma + g.cuantos, 0)
  if (vista.grupos.length === 0) return <p>No se encontraron errores ni avisos en el libro.</p>
  return (
    <>
      <p>
        {errores > 0
          ? `Hay ${contar(errores, 'error', 'errores')}. Puede confirmar el libro y corregir después: los errores solo impiden finalizar el Plan Indicativo.`
          : 'No hay errores. Los avisos no impiden nada, pero conviene mirarlos.'}
      </p>
      <GruposHallazgos grupos={vista.grupos} />
    </>
  )
}
