// What a draft would change, with the official correspondence of each code that would cease.
import type { ClaseCambioCatalogo } from '@kpt/domain/catalogo'
import { NOMBRES_RAZON_SUCESOR } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import { consultaPaginada } from '../../api/consulta.ts'
import { consultas } from '../../app/consultas.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { FilaEntera, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { BuscarEnCatalogo } from './buscar-en-catalogo.tsx'
import { type Cambio, COLUMNAS_CAMBIOS } from './columnas-cambios.tsx'
import { CuentaCambios, claseDe } from './cuenta-cambios.tsx'
import './catalogo.css'

const TAMANO = 25

export function CambiosDeCarga({
  carga,
  cuenta,
}: {
  carga: string
  cuenta: Readonly<Record<ClaseCambioCatalogo, number>>
}) {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const clase = claseDe(filtros.clase)
  const lista = useQuery(
    consultaPaginada('GET /api/catalogo/cargas/:carga/cambios', {
      params: { carga },
      consulta: { clase, pagina, tamano: TAMANO },
    }),
  )
  return (
    <section className="seccion">
      <CuentaCambios cuenta={cuenta} clase={clase} resto={{ seccion: 'cambios' }} />
      <Datos de={lista}>
        {({ filas, total }) =>
          total === 0 ? (
            <Vacio titulo="No hay cambios de esta clase" />
          ) : (
            <>
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="códigos" una="código" />
              <Tabla
                titulo="Códigos que cambian"
                tituloOculto
                columnas={COLUMNAS_CAMBIOS}
                filas={filas}
                clave={(c) => c.codigo}
                bajo={(c) =>
                  c.clase === 'inactivo' ? (
                    <FilaEntera columnas={COLUMNAS_CAMBIOS.length}>
                      <Correspondencia carga={carga} cambio={c} />
                    </FilaEntera>
                  ) : null
                }
              />
            </>
          )
        }
      </Datos>
    </section>
  )
}

/** DNP states which code takes the place of this one: a proposal, or any of the file. */
function Correspondencia({ carga, cambio: { codigo, sucesores } }: { carga: string; cambio: Cambio }) {
  const fijar = useMutation({
    mutationFn: (nuevo: string | null) =>
      api('POST /api/catalogo/cargas/:carga/equivalencias', { params: { carga }, cuerpo: { codigo, nuevo } }),
    onSuccess: () => consultas.invalidateQueries({ queryKey: ['GET /api/catalogo/cargas/:carga/cambios'] }),
  })
  const oficial = sucesores.find((s) => s.razon === 'oficial')
  return (
    <Desplegable
      titulo={
        oficial
          ? `Lo reemplaza oficialmente el ${oficial.entrada.indicador}`
          : `Decir qué código reemplaza al ${codigo}`
      }
    >
      <div className="pila pila--2">
        {fijar.isError ? <Aviso tono="error">{fijar.error.message}</Aviso> : null}
        <ul className="propuestas">
          {sucesores.map(({ entrada, razon }) => (
            <li key={entrada.indicador}>
              <span>
                <span className="numero">{entrada.indicador}</span> {entrada.indicadorNombre}{' '}
                <span className="tenue menor">({NOMBRES_RAZON_SUCESOR[razon]})</span>
              </span>
              {razon === 'oficial' ? (
                <Boton onClick={() => fijar.mutate(null)}>Quitar</Boton>
              ) : (
                <Boton onClick={() => fijar.mutate(entrada.indicador)}>
                  Es este<span className="solo-lector">: {entrada.indicador}</span>
                </Boton>
              )}
            </li>
          ))}
        </ul>
        <BuscarEnCatalogo
          etiqueta="Otro código que siga activo"
          ayuda="Se busca en el Catálogo vigente, y debe estar también en este archivo"
          opcional
          onElegir={(entrada) => fijar.mutate(entrada.indicador)}
        />
      </div>
    </Desplegable>
  )
}
